import type { Downside, FactName } from '../../matching/types.ts';
import type { PreferenceName } from '../../portfolio/types.ts';
import type { Text, Texts } from '../translate.ts';

/** One honest sentence: why you see this. */
export const reasonTexts = {
  'shared-own-words': { nl: 'Jij schreef “{own}”; hier vragen ze {asked}.', en: 'You wrote “{own}”; they ask for {asked}.' },
  'shared-one': { nl: 'Ze vragen {asked}, en dat kun jij.', en: 'They ask for {asked}, and you can do that.' },
  'shared-more': { nl: 'Ze vragen {asked}, en dat kun jij allemaal.', en: 'They ask for {asked}, and you can do all of it.' },
  'shared-kin': { nl: 'Ze vragen {asked}. Dat ligt dicht bij jouw {own}.', en: 'They ask for {asked}. That is close to your {own}.' },
  'shared-perhaps': { nl: 'Misschien vragen ze {asked}. Kijk of ze dat bedoelen.', en: 'Perhaps they ask for {asked}. See whether that is what they mean.' },
  learns: { nl: 'Hier kun je {learn} leren, en dat wil je.', en: 'Here you can learn {learn}, which you want to.' },
  'learns-too': { nl: 'En je kunt er {learn} leren.', en: 'And you can learn {learn} there.' },
  missing: { nl: 'Nog niet van jou bekend: {missing}.', en: 'Not yet known of you: {missing}.' },
  none: { nl: 'Er staat niets in dat jij op je lijst hebt. Je ziet het omdat je alles mag zien.', en: 'Nothing in it is on your list. You see it because you may see everything.' },
  'from-text': { nl: 'Gelezen uit de tekst van de klus zelf.', en: 'Read from the text of the item itself.' },
  public: { nl: 'Past bij {tags}', en: 'Fits {tags}' },
  and: { nl: 'en', en: 'and' },
} satisfies Texts;

/** In what it differs from what you prefer. */
export const deviationTexts = {
  'hoursPerWeek-more': { nl: '{amount} uur per week meer dan je wilt ({has} uur)', en: '{amount} hours a week more than you want ({has} hours)' },
  'hoursPerWeek-less': { nl: '{amount} uur per week minder dan je wilt ({has} uur)', en: '{amount} hours a week less than you want ({has} hours)' },
  place: { nl: '{amount} km verder dan je wilt ({has} km)', en: '{amount} km further than you want ({has} km)' },
  rings: { nl: 'verder van huis dan je koos: {has}', en: 'further from home than you chose: {has}' },
  kinds: { nl: 'een ander soort dan je koos: {has}', en: 'another kind than you chose: {has}' },
  legalForms: { nl: 'een andere vorm dan je koos: {has}', en: 'another form than you chose: {has}' },
  workplace: { nl: 'een andere werkplek dan je koos: {has}', en: 'another workplace than you chose: {has}' },
  minimumReturn: { nl: 'minder terugkeer dan je wilt: {has}', en: 'less return than you want: {has}' },
  languages: { nl: 'in een andere taal: {has}', en: 'in another language: {has}' },
  'dates-early': { nl: 'begint {amount} dagen eerder dan je kunt', en: 'begins {amount} days before you can' },
  'dates-late': { nl: 'begint {amount} dagen later dan je wilt', en: 'begins {amount} days after you want' },
} satisfies Texts;

export const preferenceTexts = {
  hoursPerWeek: { nl: 'Uren per week', en: 'Hours a week' },
  place: { nl: 'Afstand', en: 'Distance' },
  rings: { nl: 'Dichtbij of verder weg', en: 'Near or further away' },
  kinds: { nl: 'Soort werk', en: 'Kind of work' },
  legalForms: { nl: 'Vorm', en: 'Form' },
  workplace: { nl: 'Werkplek', en: 'Workplace' },
  minimumReturn: { nl: 'Terugkeer', en: 'Return' },
  languages: { nl: 'Taal', en: 'Language' },
  dates: { nl: 'Begin', en: 'Start' },
} satisfies Record<PreferenceName, Text>;

export const downsideTexts = {
  travel: { nl: 'De reis is ongeveer {km} km, hemelsbreed.', en: 'The journey is about {km} km as the crow flies.' },
  'hours-on-top': { nl: 'Er staat niet bij of deze {hours} uur boven op je eigen werk komen.', en: 'It does not say whether these {hours} hours come on top of your own work.' },
  'no-return': { nl: 'Terugkeer is niet afgesproken.', en: 'Return is not agreed.' },
  temporary: { nl: 'Het houdt op: {end}.', en: 'It ends: {end}.' },
  'extra-role': { nl: 'Het is extra werk naast je baan.', en: 'It is extra work beside your job.' },
  'closes-soon': { nl: { one: 'Reageren kan nog {count} dag.', other: 'Reageren kan nog {count} dagen.' }, en: { one: '{count} day left to respond.', other: '{count} days left to respond.' } },
} satisfies Record<Downside['code'], Text>;

/** Name of a fact, and the question when it is not stated. */
export const factTexts = {
  result: { nl: 'Resultaat', en: 'Result' },
  hours: { nl: 'Uren', en: 'Hours' },
  term: { nl: 'Periode', en: 'Term' },
  place: { nl: 'Plaats', en: 'Place' },
  learns: { nl: 'Wat je leert', en: 'What you learn' },
  contact: { nl: 'Contact', en: 'Contact' },
  return: { nl: 'Terugkeer', en: 'Return' },
  facilities: { nl: 'Wat je krijgt om te werken', en: 'What you get to work with' },
  assessment: { nl: 'Wie je werk beoordeelt', en: 'Who assesses your work' },
  legalForm: { nl: 'Vorm', en: 'Form' },
  settlement: { nl: 'Wie betaalt', en: 'Who pays' },
  pension: { nl: 'Pensioen', en: 'Pension' },
  disability: { nl: 'Verzekering bij ziekte', en: 'Insurance in case of illness' },
  managerConsent: { nl: 'Toestemming van je leidinggevende', en: 'Consent of your manager' },
  sideActivities: { nl: 'Nevenwerkzaamheden melden', en: 'Reporting side activities' },
} satisfies Record<FactName, Text>;

export const questionTexts = {
  result: { nl: 'Wat moet er liggen als het klaar is?', en: 'What must be there when it is done?' },
  hours: { nl: 'Hoeveel uur per week kost het, en op welke dagen?', en: 'How many hours a week does it take, and on which days?' },
  term: { nl: 'Wanneer begint het, en wanneer houdt het op?', en: 'When does it begin, and when does it end?' },
  place: { nl: 'Waar werk ik, en kan het ook thuis?', en: 'Where do I work, and can I work from home?' },
  learns: { nl: 'Wat kan ik hier leren?', en: 'What can I learn here?' },
  contact: { nl: 'Met wie kan ik hierover praten?', en: 'Whom can I talk to about this?' },
  return: { nl: 'Kom ik daarna terug op mijn eigen plek? Staat dat op papier?', en: 'Do I come back to my own place afterwards? Is that in writing?' },
  facilities: { nl: 'Krijg ik een laptop, een account, een werkplek en begeleiding?', en: 'Do I get a laptop, an account, a workplace and guidance?' },
  assessment: { nl: 'Wie beoordeelt mijn werk: mijn eigen leidinggevende of iemand daar?', en: 'Who assesses my work: my own manager or somebody there?' },
  legalForm: { nl: 'In welke vorm gebeurt dit: detachering, inzet of nevenwerkzaamheden?', en: 'In what form: secondment, deployment or side activity?' },
  settlement: { nl: 'Wie betaalt mijn uren, en wordt dat verrekend?', en: 'Who pays my hours, and is that charged?' },
  pension: { nl: 'Verandert er iets aan mijn pensioen?', en: 'Does anything change in my pension?' },
  disability: { nl: 'Ben ik verzekerd als ik daar ziek word of een ongeluk krijg?', en: 'Am I insured if I fall ill or have an accident there?' },
  managerConsent: { nl: 'Wie moet hier toestemming voor geven?', en: 'Who must give consent?' },
  sideActivities: { nl: 'Moet ik dit melden als nevenwerkzaamheden?', en: 'Must I report this as a side activity?' },
} satisfies Record<FactName, Text>;
