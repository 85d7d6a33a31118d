import type { Facet } from '../../competences/types.ts';
import type { TextField } from '../../competences/types.ts';
import type { Stance, Visibility } from '../../portfolio/types.ts';
import type { Text, Texts } from '../translate.ts';

/** "Wat ik kan": one's own tags. The tag line and availability have their own tables below. */
export const competencesTexts = {
  title: { nl: 'Wat ik kan', en: 'My competences' },
  'title-plain': { nl: 'Ik kan …', en: 'I can …' },
  'only-here': { nl: 'Dit staat alleen op dit apparaat. Jij beslist wat je laat zien.', en: 'This is only on this device. You decide what you show.' },
  'no-words': { nl: 'De woordenlijst wordt geladen …', en: 'Loading the vocabulary …' },

  'start-title': { nl: 'Vind wat je kunt in je eigen woorden', en: 'Find what you can do in your own words' },
  'start-text': { nl: 'Schil leest je eigen tekst en stelt competenties voor. Jij zegt wat klopt.', en: 'Schil reads your own text and proposes competences. You say what is right.' },
  'from-profile': { nl: 'Open je eigen profiel op LinkedIn', en: 'Open your own profile on LinkedIn' },
  'from-profile-help': { nl: 'Houd dit paneel ernaast open. Schil leest alleen wat je op die pagina ziet.', en: 'Keep this panel open beside it. Schil reads only what you see on that page.' },
  'from-profile-more': { nl: 'Staat er nog niet alles? Scrol zelf naar je ervaring en vaardigheden; Schil leest mee.', en: 'Not everything there yet? Scroll to your experience and skills; Schil reads along.' },
  paste: { nl: 'Plak een tekst', en: 'Paste a text' },
  'paste-label': { nl: 'Tekst over jezelf', en: 'Text about yourself' },
  'paste-help': { nl: 'Bijvoorbeeld je cv, een sollicitatiebrief of een gespreksverslag. De tekst wordt niet bewaard.', en: 'For example your CV, an application letter or notes of a talk. The text is not kept.' },
  'paste-help-plain': { nl: 'Vertel wat je doet op een gewone dag. Bijvoorbeeld: ik help mensen aan het loket, ik snoei bomen, ik stuur een ploeg aan.', en: 'Tell what you do on an ordinary day. For example: I help people at the counter, I prune trees, I lead a crew.' },
  'paste-find': { nl: 'Zoek competenties in deze tekst', en: 'Find competences in this text' },
  archive: { nl: 'Gebruik je gegevens van LinkedIn', en: 'Use your data from LinkedIn' },
  'archive-help': { nl: 'Vraag bij LinkedIn een kopie van je gegevens aan (Instellingen, Gegevensprivacy). Kies hier het zip-bestand of de csv-bestanden. Schil opent alleen Profile, Positions, Education, Skills, Certifications en Languages.', en: 'Ask LinkedIn for a copy of your data (Settings, Data privacy). Choose the zip file or the csv files here. Schil opens only Profile, Positions, Education, Skills, Certifications and Languages.' },
  'archive-file': { nl: 'Bestand van LinkedIn', en: 'File from LinkedIn' },
  'archive-read': { nl: 'Gelezen: {files}', en: 'Read: {files}' },
  'search-yourself': { nl: 'Zelf toevoegen', en: 'Add yourself' },

  'proposals-title': { nl: 'Klopt dit?', en: 'Is this right?' },
  'proposals-own': { nl: 'Gevonden op je eigen profiel. Haal weg wat niet klopt.', en: 'Found on your own profile. Take out what is not right.' },
  'proposals-text': { nl: 'Gevonden in je tekst. Haal weg wat niet klopt.', en: 'Found in your text. Take out what is not right.' },
  'proposals-archive': { nl: 'Gevonden in je gegevens van LinkedIn. Haal weg wat niet klopt.', en: 'Found in your data from LinkedIn. Take out what is not right.' },
  'proposals-busy': { nl: 'Schil zoekt in je tekst …', en: 'Schil is searching your text …' },
  'proposals-none': { nl: 'Niets nieuws gevonden', en: 'Nothing new found' },
  'proposals-none-text': { nl: 'Voeg zelf iets toe met zoeken, of plak een langere tekst. Gewone woorden zijn goed.', en: 'Add something yourself by searching, or paste a longer text. Plain words are fine.' },
  'proposals-more': { nl: { one: 'Nog {count} gevonden', other: 'Nog {count} gevonden' }, en: { one: '{count} more found', other: '{count} more found' } },
  'proposals-ask': { nl: { one: '{count} vraag: kun je dit ook?', other: '{count} vragen: kun je dit ook?' }, en: { one: '{count} question: can you do this too?', other: '{count} questions: can you do this too?' } },
  'proposals-later': { nl: { one: '{count} bewaard voor later', other: '{count} bewaard voor later' }, en: { one: '{count} kept for later', other: '{count} kept for later' } },
  accept: { nl: 'Deze kloppen', en: 'These are right' },
  'accept-count': { nl: { one: '{count} aangevinkt', other: '{count} aangevinkt' }, en: { one: '{count} ticked', other: '{count} ticked' } },
  accepted: { nl: { one: '{count} competentie toegevoegd. Je regel staat hieronder klaar.', other: '{count} competenties toegevoegd. Je regel staat hieronder klaar.' }, en: { one: '{count} competence added. Your line is ready below.', other: '{count} competences added. Your line is ready below.' } },
  'forgotten': { nl: 'Misschien zelf niet aan gedacht', en: 'Perhaps you had not thought of this' },
  'not-right': { nl: 'Klopt niet', en: 'Not right' },
  'call-otherwise': { nl: 'Anders noemen', en: 'Rename' },
  'call-otherwise-label': { nl: 'Hoe noem jij dit?', en: 'What do you call this?' },
  later: { nl: 'Later', en: 'Later' },
  'back-from-later': { nl: 'Toch bekijken', en: 'Look at it after all' },
  explain: { nl: 'Wat is dit?', en: 'Explain' },
  undo: { nl: 'Terughalen', en: 'Bring back' },
  'not-right-said': { nl: '“{label}” stelt Schil niet meer voor.', en: 'Schil will no longer propose “{label}”.' },
  'about-row': { nl: '{action}: {label}', en: '{action}: {label}' },
  'generic-term': { nl: 'Algemene term: {term}', en: 'General term: {term}' },
  'you-wrote': { nl: 'Jij schreef: {quote}', en: 'You wrote: {quote}' },
  'i-can': { nl: 'Ik kan dit: {label}', en: 'I can do this: {label}' },
  'plain-yes': { nl: 'Ja, dat kan ik', en: 'Yes, I can' },
  'plain-no': { nl: 'Nee', en: 'No' },
  'plain-later': { nl: 'Weet ik niet', en: 'I do not know' },
  'plain-step': { nl: 'Vraag {at} van {of}', en: 'Question {at} of {of}' },
  'plain-stop': { nl: 'Genoeg, maak mijn regel', en: 'Enough, make my line' },

  'mine-title': { nl: 'Mijn competenties', en: 'My competences' },
  'mine-count': { nl: { one: '{count} competentie', other: '{count} competenties' }, en: { one: '{count} competence', other: '{count} competences' } },
  level: { nl: 'Niveau', en: 'Level' },
  'level-none': { nl: 'zeg ik niet', en: 'not stated' },
  'level-help': { nl: 'Hoe zelfstandig je het doet. Je regel toont dit alleen als je dat kiest.', en: 'How independently you do it. Your line shows this only if you choose so.' },
  stance: { nl: 'Wat wil je ermee?', en: 'What do you want with it?' },
  visibility: { nl: 'Wie mag het zien?', en: 'Who may see it?' },
  'visibility-learn': { nl: 'Wat je wilt leren is privé, tenzij je het openbaar maakt.', en: 'What you want to learn is private, unless you make it public.' },
  'own-words': { nl: 'In mijn eigen woorden', en: 'In my own words' },
  'own-words-help': { nl: 'De zin waarmee je uitlegt wat je doet. Komt in je bericht als je reageert.', en: 'The sentence with which you explain what you do. It goes into your message when you respond.' },
  shown: { nl: 'Zo noem ik het', en: 'This is what I call it' },
  evidence: { nl: { one: 'Bewijs ({count})', other: 'Bewijs ({count})' }, en: { one: 'Evidence ({count})', other: 'Evidence ({count})' } },
  'evidence-help': { nl: 'Ten hoogste vijf. Bijvoorbeeld een project, een besluit of een cursus.', en: 'Five at most. For example a project, a decision or a course.' },
  'evidence-what': { nl: 'Wat deed je?', en: 'What did you do?' },
  'evidence-where': { nl: 'Waar?', en: 'Where?' },
  'evidence-when': { nl: 'Wanneer?', en: 'When?' },
  'evidence-link': { nl: 'Link (begint met https://)', en: 'Link (begins with https://)' },
  'evidence-bad-link': { nl: 'Een link begint met https://', en: 'A link begins with https://' },
  'evidence-add': { nl: 'Bewijs toevoegen', en: 'Add evidence' },
  'evidence-remove': { nl: 'Dit bewijs weghalen', en: 'Remove this evidence' },
  first: { nl: 'Vooraan zetten', en: 'Put first' },
  remove: { nl: 'Weghalen', en: 'Remove' },
  removed: { nl: '“{label}” is weggehaald.', en: '“{label}” was removed.' },

  'add-title': { nl: 'Toevoegen', en: 'Add' },
  'add-label': { nl: 'Zoek een competentie', en: 'Search for a competence' },
  'add-help': { nl: 'Gewone woorden en vaktaal werken allebei.', en: 'Plain words and jargon both work.' },
  'add-one': { nl: 'Toevoegen: {label}', en: 'Add: {label}' },
  'add-free-help': { nl: 'Staat niet in de lijst van Schil. Dat mag.', en: 'Not in Schil’s list. That is fine.' },
  'add-have': { nl: 'heb je al', en: 'you have it' },
  'add-results': { nl: { one: '{count} gevonden', other: '{count} gevonden' }, en: { one: '{count} found', other: '{count} found' } },
  added: { nl: '“{label}” is toegevoegd.', en: '“{label}” was added.' },
  'also-called': { nl: 'ook: {words}', en: 'also: {words}' },

  files: { nl: 'Meenemen', en: 'Take along' },
  'files-help': { nl: 'Jouw competenties als bestand of op papier. Alleen wat openbaar of op verzoek is.', en: 'Your competences as a file or on paper. Only what is public or on request.' },
  'save-json-resume': { nl: 'Bewaar als JSON Resume', en: 'Save as JSON Resume' },
  'save-portfolio': { nl: 'Bewaar alles als bestand', en: 'Save all as a file' },
  'save-portfolio-help': { nl: 'Met alles erin, ook wat privé is. Voor jezelf.', en: 'With everything in it, private things too. For yourself.' },
  print: { nl: 'Afdrukken of pdf', en: 'Print or PDF' },
} satisfies Texts;

/** Groups of competences, as questions to oneself. */
export const facetGroupTexts = {
  domain: { nl: 'Vakgebieden', en: 'Fields' },
  skill: { nl: 'Vaardigheden', en: 'Skills' },
  behaviour: { nl: 'Hoe ik werk', en: 'How I work' },
  context: { nl: 'Omgeving die ik ken', en: 'Settings I know' },
} satisfies Record<Facet, Text>;

export const stanceTexts = {
  can: { nl: 'dit kan ik', en: 'I can do this' },
  want: { nl: 'dit wil ik vaker doen', en: 'I want to do this more' },
  learn: { nl: 'dit wil ik leren', en: 'I want to learn this' },
  'no-longer': { nl: 'dit doe ik liever niet meer', en: 'I would rather not do this any more' },
} satisfies Record<Stance, Text>;

export const visibilityTexts = {
  public: { nl: 'openbaar: in mijn regel', en: 'public: in my line' },
  'on-request': { nl: 'op verzoek: niet in mijn regel', en: 'on request: not in my line' },
  private: { nl: 'privé: alleen ik', en: 'private: only me' },
} satisfies Record<Visibility, Text>;

/** Where a quote stands. */
export const fieldTexts = {
  headline: { nl: 'je kopregel', en: 'your headline' },
  about: { nl: 'Info', en: 'About' },
  title: { nl: 'je functie', en: 'your job title' },
  description: { nl: 'je ervaring', en: 'your experience' },
  skill: { nl: 'je vaardigheden', en: 'your skills' },
  degree: { nl: 'je opleiding', en: 'your education' },
  organisation: { nl: 'je werkgever', en: 'your employer' },
} satisfies Record<TextField, Text>;
