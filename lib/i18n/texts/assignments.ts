import type { Facet } from '../../competences/types.ts';
import type { Level } from '../../competences/tag-line-types.ts';
import type { Kind, LegalForm, Return, Ring, Workplace } from '../../assignments/types.ts';
import type { Text, Texts } from '../translate.ts';

/** Words for the codes of assignments and competences, used by every screen. */
export const kindTexts = {
  assignment: { nl: 'Klus', en: 'Assignment' },
  project: { nl: 'Project', en: 'Project' },
  'help-question': { nl: 'Hulpvraag', en: 'Help question' },
  exchange: { nl: 'Uitwisseling', en: 'Exchange' },
  'shared-work': { nl: 'Gedeeld werk', en: 'Shared work' },
  offer: { nl: 'Aanbod', en: 'Offer' },
  vacancy: { nl: 'Vacature', en: 'Vacancy' },
  'hiring-assignment': { nl: 'Inhuuropdracht', en: 'Hiring assignment' },
  other: { nl: 'Iets anders', en: 'Something else' },
} satisfies Record<Kind, Text>;

export const kindCountTexts = {
  assignment: { nl: { one: '{count} klus', other: '{count} klussen' }, en: { one: '{count} assignment', other: '{count} assignments' } },
  project: { nl: { one: '{count} project', other: '{count} projecten' }, en: { one: '{count} project', other: '{count} projects' } },
  'help-question': { nl: { one: '{count} hulpvraag', other: '{count} hulpvragen' }, en: { one: '{count} help question', other: '{count} help questions' } },
  exchange: { nl: { one: '{count} uitwisseling', other: '{count} uitwisselingen' }, en: { one: '{count} exchange', other: '{count} exchanges' } },
  'shared-work': { nl: '{count} keer gedeeld werk', en: { one: '{count} shared work', other: '{count} shared works' } },
  offer: { nl: '{count} keer aanbod', en: { one: '{count} offer', other: '{count} offers' } },
  vacancy: { nl: { one: '{count} vacature', other: '{count} vacatures' }, en: { one: '{count} vacancy', other: '{count} vacancies' } },
  'hiring-assignment': { nl: { one: '{count} inhuuropdracht', other: '{count} inhuuropdrachten' }, en: { one: '{count} hiring assignment', other: '{count} hiring assignments' } },
  other: { nl: '{count} overig', en: '{count} other' },
} satisfies Record<Kind, Text>;

export const ringTexts = {
  'own-organisation': { nl: 'Eigen organisatie', en: 'Own organisation' },
  'whole-government': { nl: 'Hele overheid', en: 'Whole government' },
  'whole-market': { nl: 'Daarbuiten', en: 'Outside government' },
} satisfies Record<Ring, Text>;

export const workplaceTexts = {
  onsite: { nl: 'op locatie', en: 'on site' },
  hybrid: { nl: 'deels thuis', en: 'partly from home' },
  remote: { nl: 'op afstand', en: 'remote' },
} satisfies Record<Workplace, Text>;

export const legalFormTexts = {
  detachering: { nl: 'detachering', en: 'secondment' },
  inzet: { nl: 'inzet', en: 'deployment' },
  nevenfunctie: { nl: 'nevenwerkzaamheden', en: 'side activity' },
  'own-function': { nl: 'binnen je eigen functie', en: 'within your own post' },
  other: { nl: 'een andere vorm', en: 'another form' },
} satisfies Record<LegalForm, Text>;

export const returnTexts = {
  function: { nl: 'terug naar je eigen functie', en: 'back to your own post' },
  organisation: { nl: 'terug naar je eigen organisatie', en: 'back to your own organisation' },
  none: { nl: 'niet afgesproken', en: 'not agreed' },
  unspecified: { nl: 'niet vermeld', en: 'not stated' },
} satisfies Record<Return, Text>;

export const facetTexts = {
  domain: { nl: 'Vakgebied', en: 'Field' },
  skill: { nl: 'Vaardigheid', en: 'Skill' },
  behaviour: { nl: 'Gedrag', en: 'Behaviour' },
  context: { nl: 'Omgeving', en: 'Context' },
} satisfies Record<Facet, Text>;

export const levelTexts = {
  '1': { nl: 'in opleiding', en: 'learning' },
  '2': { nl: 'zelfstandig', en: 'independent' },
  '3': { nl: 'ervaren', en: 'experienced' },
  '4': { nl: 'vraagbaak', en: 'go-to person' },
} satisfies Record<`${Level}`, Text>;

export const settlementTexts = {
  home: { nl: 'je eigen organisatie betaalt', en: 'your own organisation pays' },
  host: { nl: 'de andere organisatie betaalt', en: 'the other organisation pays' },
  shared: { nl: 'beide organisaties betalen mee', en: 'both organisations share the cost' },
  none: { nl: 'er wordt niets verrekend', en: 'nothing is charged' },
  unspecified: { nl: 'niet vermeld', en: 'not stated' },
} satisfies Texts;

export const consentTexts = {
  required: { nl: 'nodig', en: 'needed' },
  informed: { nl: 'niet nodig, wel vertellen', en: 'not needed, but do tell' },
  none: { nl: 'niet nodig', en: 'not needed' },
} satisfies Texts;
