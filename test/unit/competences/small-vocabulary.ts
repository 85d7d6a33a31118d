import type { Concept, Facet } from '../../../lib/competences/types.ts';

function concept(id: string, facet: Facet, nl: string, en: string, rest: Partial<Concept> = {}): Concept {
  return { id, facet, field: 'test', nl, en, 'nl-is': `${nl}.`, 'en-is': `${en}.`, since: 1, ...rest };
}

/** A vocabulary of our own for the tests of rules: they must not change when the real one does. */
export const smallVocabulary: Concept[] = [
  concept('permits', 'domain', 'vergunningverlening', 'permits and licensing', { 'nl-ask': ['vergunningen'], 'nl-also': ['vergunningen verlenen'], 'en-also': ['issuing permits'] }),
  concept('building-permits', 'domain', 'omgevingsvergunning', 'building permits', { broader: 'permits' }),
  concept('environment-act', 'domain', 'Omgevingswet', 'Environment and Planning Act (Omgevingswet)', { broader: 'permits', statute: true }),
  concept('open-government-act', 'domain', 'Wet open overheid', 'Open Government Act (Woo)', { 'nl-hidden': ['Woo'], statute: true, broader: 'access' }),
  concept('access', 'domain', 'openbaarheid van bestuur', 'access to information'),
  concept('policy-writing', 'skill', "beleidsnota's schrijven", 'writing policy papers', { 'nl-also': ['beleidsnota', 'beleid opstellen'], 'en-also': ['policy paper'] }),
  concept('assessment', 'skill', 'aanvragen beoordelen', 'assessing applications'),
  concept('subsidies', 'domain', 'subsidieverlening', 'granting subsidies', { 'nl-also': ['subsidieregeling'] }),
  concept('social-domain', 'domain', 'sociaal domein', 'social policy'),
  concept('enforcement', 'domain', 'handhaving', 'enforcement'),
  concept('legal-quality', 'domain', 'bezwaar en beroep', 'objections and appeals'),
  concept('sensitivity', 'behaviour', 'bestuurlijk schakelen', 'working the political side', { 'nl-hidden': ['bestuurssensitief'] }),
  concept('water', 'domain', 'zorg voor het watersysteem', 'water management', { 'nl-ask': ['water'], 'en-ask': ['water'] }),
  concept('policy', 'skill', 'beleid ontwikkelen', 'developing policy', { 'nl-hidden': ['beleidsadviseur'] }),
  concept('housing', 'domain', 'volkshuisvesting', 'housing policy', { 'nl-hidden': ['beleidsadviseur wonen'] }),
  concept('municipality', 'context', 'gemeente', 'municipality', { 'en-also': ['local government'] }),
  concept('digital-system', 'domain', 'Digitaal Stelsel Omgevingswet', 'Digital System', { 'nl-hidden': ['DSO'], cues: { DSO: ['omgevingswet', 'loket'] }, blockers: { DSO: ['voetbal'] } }),
  concept('research-office', 'domain', 'dienst sociaal onderzoek', 'social research service', { 'nl-also': ['DSO'], cues: { DSO: ['enquête'] } }),
  concept('cleaning', 'skill', 'gebouwen schoonhouden', 'keeping buildings clean', { field: 'facilities', 'nl-hidden': ['schoonmaak'] }),
];
