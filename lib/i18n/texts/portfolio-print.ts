import type { Texts } from '../translate.ts';

/** One's competences on paper. */
export const portfolioPrintTexts = {
  title: { nl: 'Wat ik kan', en: 'What I can do' },
  name: { nl: 'Je naam (komt op papier, wordt niet bewaard)', en: 'Your name (goes on paper, is not kept)' },
  print: { nl: 'Afdrukken of bewaren als pdf', en: 'Print or save as PDF' },
  'on-request': { nl: 'Ook wat op verzoek is', en: 'Also what is on request' },
  learns: { nl: 'Ook wat ik wil leren', en: 'Also what I want to learn' },
  want: { nl: 'wil ik vaker doen', en: 'I want to do this more' },
  'learn-title': { nl: 'Wil ik leren', en: 'I want to learn' },
  free: { nl: 'In eigen woorden', en: 'In own words' },
  evidence: { nl: 'Bewijs', en: 'Evidence' },
  empty: { nl: 'Er is nog niets om af te drukken.', en: 'There is nothing to print yet.' },
  foot: { nl: 'Gemaakt met Schil op {date}. Alles hierin zegt de persoon zelf.', en: 'Made with Schil on {date}. Everything in it is stated by the person.' },
} satisfies Texts;
