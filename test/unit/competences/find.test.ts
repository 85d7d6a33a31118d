import { describe, expect, it } from 'vitest';
import { findCompetences, openMatcher, packVocabulary, type FindOptions } from '../../../lib/competences/find.ts';
import { smallVocabulary } from './small-vocabulary.ts';

const matcher = openMatcher(packVocabulary(smallVocabulary));

function found(text: string, options: Omit<FindOptions, 'matcher'> = {}): string[] {
  return findCompetences(text, { matcher, ...options }).map(({ id, text: quote, certainty }) => `${certainty === 'clear' ? '' : '? '}${id}: ${quote}`);
}

describe('findCompetences', () => {
  it('gives the exact words with their offsets, and the label in the language asked for', () => {
    const text = '🚒 Ik ken de Omgevingswet.';
    const [mention] = findCompetences(text, { matcher, language: 'en' });
    expect(mention).toEqual({ id: 'environment-act', facet: 'domain', label: 'Environment and Planning Act (Omgevingswet)', start: 13, end: 25, text: 'Omgevingswet', certainty: 'clear' });
    expect(text.slice(mention!.start, mention!.end)).toBe('Omgevingswet');
  });

  it.each([
    ['Ik schrijf beleidsnota’s.', ['policy-writing: schrijf beleidsnota’s']],
    ['De omgevingsvergunningen', ['building-permits: omgevingsvergunningen']],
    ['Ik stelde het beleid op.', ['policy-writing: stelde het beleid op']],
    ['Het opstellen van beleid', ['policy-writing: opstellen van beleid']],
    ['om beleid op te stellen', []],
    ['Ik beoordeel dagelijks complexe aanvragen.', ['assessment: beoordeel dagelijks complexe aanvragen']],
    ['de beoordeling van aanvragen', ['assessment: beoordeling van aanvragen']],
    ['Vergunningen en ontheffingen verlenen', ['permits: Vergunningen en ontheffingen verlenen']],
    ['werken aan sociale domeinen', ['social-domain: sociale domeinen']],
  ])('sees inflection, verb forms and separable verbs: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['omgevingsvergunningaanvraag', ['building-permits: omgevingsvergunningaanvraag']],
    ['gemeentesubsidieregeling', ['subsidies: gemeentesubsidieregeling']],
    ['beleids nota en beleids-nota', ['policy-writing: beleids nota', 'policy-writing: beleids-nota']],
    ['handhavingsbeleid', ['enforcement: handhavingsbeleid']],
    ['vergunning- en subsidieverlening', ['permits: vergunning', 'subsidies: subsidieverlening']],
    ['handhavingswaterkoker', []],
  ])('sees compounds, joined, split and hyphenated: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('sees English forms', () => {
    expect(found('I issued permits and wrote several policy papers.')).toEqual(['permits: issued permits', 'policy-writing: wrote several policy papers']);
  });

  it('lets the longer form win', () => {
    expect(found('Digitaal Stelsel Omgevingswet')).toEqual(['digital-system: Digitaal Stelsel Omgevingswet']);
  });

  it('does not look past a sentence, and not past a comma inside a form', () => {
    expect(found('Ik werk sociaal. Domein van kennis')).toEqual([]);
    expect(found('bezwaar, en beroep')).toEqual([]);
  });

  it('asks where a form is too general', () => {
    expect(found('Ik las vergunningen.')).toEqual(['? permits: vergunningen']);
  });

  it('is sure of a general form with a definite head', () => {
    expect(found('water, waterbeleid, waterteam')).toEqual(['? water: water', 'water: waterbeleid', '? water: waterteam']);
  });

  it('counts a title inside a longer form, and no groups of other people', () => {
    expect(found('beleidsadviseur wonen')).toEqual(['policy: beleidsadviseur', 'housing: beleidsadviseur wonen']);
    expect(found('Ik stuur beleidsadviseurs aan.')).toEqual(['? policy: beleidsadviseurs']);
  });

  it('takes a general word directly beside a job title for its field', () => {
    expect(found('Adviseur water')).toEqual(['water: Adviseur water']);
    expect(found('Medewerker handhaving en water')).toEqual(['enforcement: Medewerker handhaving', 'water: water']);
    expect(found('Water officer')).toEqual(['water: Water officer']);
    expect(found('Adviseur, water')).toEqual(['? water: water']);
  });

  it('takes a general word for the field that somebody says to be his', () => {
    expect(found('I am responsible for water and I like it.')).toEqual(['water: water']);
    expect(found('Ten years of experience in water, all at the coast.')).toEqual(['water: water']);
    expect(found('Ik adviseer over het water in de stad.')).toEqual(['water: water']);
    expect(found('Ik maak beleid voor water.')).toEqual(['water: water']);
    expect(found('We went for water and a sandwich.')).toEqual(['? water: water']);
  });

  it('asks at most after what is done in a shop', () => {
    expect(found('Handhaving in een grote supermarkt')).toEqual(['? enforcement: Handhaving']);
  });

  it('wants a cue for an ambiguous abbreviation, and heeds blockers', () => {
    expect(found('Ik werk met het DSO.')).toEqual(['? digital-system: DSO', '? research-office: DSO']);
    expect(found('Ik werk met het DSO bij het loket.')).toEqual(['digital-system: DSO']);
    expect(found('Ik werk met het DSO.', { context: 'Eerder deed ik een enquête.' })).toEqual(['research-office: DSO']);
    expect(found('DSO is een voetbalclub.')).toEqual(['? research-office: DSO']);
    expect(found('Dit is dso.')).toEqual([]);
  });

  it.each([
    'Ik heb geen ervaring met handhaving.',
    'Handhaving doe ik niet.',
    'Met de Omgevingswet heb ik nooit gewerkt.',
    'Ik ben op zoek naar een cursus bezwaar en beroep.',
    'Mijn man doet de handhaving in ons dorp.',
    'In mijn vrije tijd lees ik over de Omgevingswet.',
    'No experience with enforcement.',
    'My wife works in enforcement.',
    'Met handhaving heb ik in deze baan niets te maken.',
    'Bel dan met onze afdeling handhaving.',
    'Stichting Bezwaar en Beroep',
    'Handhaving Totaal B.V.',
  ])('claims nothing from: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['Ik wil graag meer leren over handhaving.', 'Ik heb interesse in de Omgevingswet.', 'I would like to learn about enforcement.', 'Applicants must have experience with enforcement.', 'I hold a master’s degree in enforcement.', 'bestuurssensitief', 'De opleiding bevat vakken als handhaving.', 'Het lijkt me mooi om ooit handhaving te doen.'])('at most asks after: %s', (text) => {
    expect(found(text).length).toBeGreaterThan(0);
    expect(found(text).every((line) => line.startsWith('? '))).toBe(true);
  });

  it.each([
    'Is handhaving hier nog nodig?',
    'De handhaving staat al jaren onder druk.',
    'Kom jij ons versterken op handhaving?',
    'Gezocht: handhaving voor in het weekend.',
    'Opleiding: bezwaar en beroep',
    'Tijdens mijn studie deed ik handhaving.',
    'In de krant staat een stuk over handhaving.',
    'De minister presenteert een plan voor handhaving.',
    'Wat een mooi verhaal over de Omgevingswet!',
    'Chapeau voor de mensen van bezwaar en beroep.',
    'The minister wants more enforcement.',
    'Congratulations, enforcement is lucky.',
    'Handhaving is duur en kost veel tijd.',
    'The company offers cleaning, enforcement and a smile.',
    'Toen kwam de handhaving langs.',
    'Zij weet alles van bezwaar en beroep.',
    'She leads enforcement and I make the tea.',
    'In Zweden is handhaving beter geregeld.',
    'Ik hou van taart, handhaving en vissen.',
    'Inspired by enforcement, we had lunch.',
    'Great to see, enforcement with a smile.',
    'The course covered enforcement.',
    'Onze afdeling handhaving telt vier honden.',
    'Gisteren ging handhaving weer langs de deuren.',
    'As a child I loved enforcement stories.',
    'Join us, enforcement comes with cake.',
  ])('at most asks after what is news, a question, a wish, study or praise: %s', (text) => {
    expect(found(text).filter((line) => !line.startsWith('? '))).toEqual([]);
  });

  it('counts what is said in a sentence of the writer', () => {
    expect(found('De handhaving doe ik al jaren.')).toEqual(['enforcement: handhaving']);
    expect(found('Handhaving, en dat is mooi werk.')).toEqual(['enforcement: Handhaving']);
    expect(found('De handhaving van de Omgevingswet.')).toEqual(['enforcement: handhaving', '? environment-act: Omgevingswet']);
    expect(found('Na mijn studie bestuurskunde deed ik handhaving.')).toEqual(['enforcement: handhaving']);
  });

  it('lets a non-claim end with the brackets it stands in, and not begin in a condition', () => {
    expect(found('Ik deed handhaving (geen haast, veel praten) en bezwaar en beroep.')).toEqual(['enforcement: handhaving', 'legal-quality: bezwaar en beroep']);
    expect(found('Lukt het niet, dan doe ik handhaving.')).toEqual(['enforcement: handhaving']);
  });

  it('takes what a vacancy asks as the work of an assignment, not of a profile', () => {
    expect(found('Wij zoeken een adviseur handhaving.')).toEqual(['? enforcement: adviseur handhaving']);
    expect(found('Wij zoeken een adviseur handhaving.', { source: 'assignment' })).toEqual(['enforcement: adviseur handhaving']);
  });

  it('asks about somebody else who is named by a title', () => {
    expect(found('Ik overleg met de beleidsadviseur.')).toEqual(['? policy: beleidsadviseur']);
    expect(found('Ik ben de beleidsadviseur.')).toEqual(['policy: beleidsadviseur']);
  });

  it('asks about one word to which something else only belongs', () => {
    expect(found('Ik beschrijf processen van handhaving.')).toEqual(['? enforcement: handhaving']);
    expect(found('Ik heb ervaring met handhaving.')).toEqual(['enforcement: handhaving']);
  });

  it('asks about a passing remark in a longer text', () => {
    expect(found('Ook deed ik de schoonmaak.')).toEqual(['cleaning: schoonmaak']);
    const long = 'Ik beoordeel aanvragen. '.repeat(20);
    expect(found(`${long}Ook deed ik de schoonmaak.`).at(-1)).toBe('? cleaning: schoonmaak');
    expect(found(`${long}Schoonmaak gedaan.`).at(-1)).toBe('cleaning: Schoonmaak');
    expect(found(`${long}Ook deed ik de schoonmaak.`, { source: 'assignment' }).at(-1)).toBe('cleaning: schoonmaak');
    expect(found(`${long}Ook deed ik de schoonmaak en gebouwen schoonhouden.`).at(-2)).toBe('cleaning: schoonmaak');
  });

  it('claims again behind "maar"', () => {
    expect(found('Geen ervaring met handhaving, maar wel met bezwaar en beroep.')).toEqual(['legal-quality: bezwaar en beroep']);
    expect(found('Niet alleen handhaving maar ook bezwaar en beroep.')).toEqual(['enforcement: handhaving', 'legal-quality: bezwaar en beroep']);
  });

  it('takes a public body for a place of work only where that is said', () => {
    expect(found('De gemeente heeft veel inwoners en een haven.')).toEqual(['? municipality: gemeente']);
    expect(found('Ik werk bij de gemeente.')).toEqual(['municipality: gemeente']);
    expect(found('Gemeente Voorbeeldstad', { field: 'organisation' })).toEqual(['municipality: Gemeente']);
    expect(found('Handhaving Voorbeeldstad', { field: 'organisation' })).toEqual([]);
  });

  it('gives the same for a text of any length, twice', () => {
    const text = 'Ik beoordeel aanvragen. '.repeat(400);
    expect(found(text)).toHaveLength(400);
    expect(found(text)).toEqual(found(text));
  });
});
