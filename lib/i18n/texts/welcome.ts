import type { Purpose } from '../../storage/types.ts';
import type { Text, Texts } from '../translate.ts';

/** First run. */
export const welcomeTexts = {
  name: { nl: 'Schil', en: 'Schil' },
  subtitle: { nl: 'een dun schilletje over LinkedIn voor mensen bij de overheid', en: 'a thin shell over LinkedIn for people in government' },
  step: { nl: 'Stap {at} van {of}', en: 'Step {at} of {of}' },
  skip: { nl: 'Overslaan', en: 'Skip' },
  back: { nl: 'Terug', en: 'Back' },
  next: { nl: 'Verder', en: 'Next' },
  language: { nl: 'Taal', en: 'Language' },

  'purpose-title': { nl: 'Wat wil je met Schil?', en: 'What do you want with Schil?' },
  'purpose-help': { nl: 'Je mag meer kiezen. Later aanpassen kan altijd.', en: 'You may choose more than one. You can change it at any time.' },
  plain: { nl: 'Gewone taal: één vraag per scherm', en: 'Plain mode: one question per screen' },
  'nothing-leaves': { nl: 'Geen account. Alles blijft op dit apparaat.', en: 'No account. Everything stays on this device.' },

  'work-title': { nl: 'Waar werk je?', en: 'Where do you work?' },
  'work-help': { nl: 'Dan staat werk dicht bij huis bovenaan. Mag leeg blijven.', en: 'Then work close to home comes first. May stay empty.' },
  'sources-title': { nl: 'Waar mag Schil klussen ophalen?', en: 'Where may Schil fetch assignments?' },
  'sources-help': { nl: 'Schil haalt een open lijst op, zonder iets over jou mee te sturen.', en: 'Schil fetches an open list, without sending anything about you.' },
  'wvn-text': { nl: 'Vacatures van de Rijksoverheid. Open gegevens.', en: 'Vacancies of the Dutch central government. Open data.' },
  follow: { nl: 'Volg deze bron', en: 'Follow this source' },
  followed: { nl: 'Je volgt deze bron.', en: 'You follow this source.' },
  'give-access': { nl: 'Geef toegang tot {host}', en: 'Give access to {host}' },
  'access-refused': { nl: 'Zonder toegang kan Schil deze bron niet ophalen. Je kunt het later bij Instellingen doen.', en: 'Without access Schil cannot fetch this source. You can do it later in Settings.' },
  'other-sources': { nl: 'Andere bronnen', en: 'Other sources' },
  'honest-kinds': { nl: 'Eerlijk gezegd: een open lijst van klussen is er in Nederland nog niet. De meeste items zijn vacatures.', en: 'To be honest: the Netherlands has no open list of assignments yet. Most items are vacancies.' },
  example: { nl: 'Bekijk eerst een voorbeeld', en: 'See an example first' },
  'example-help': { nl: 'Verzonnen werk bij verzonnen organisaties.', en: 'Invented work at invented organisations.' },

  'people-title': { nl: 'Wat wil je zien van mensen?', en: 'What do you want to see of people?' },
  'people-help': { nl: 'Een tag komt alleen van de persoon zelf. Schil zet niemand op volgorde.', en: 'A tag comes only from the person. Schil puts nobody in order.' },
  'people-published': { nl: 'Wat iemand zelf heeft gepubliceerd', en: 'What somebody published' },
  'people-published-help': { nl: 'Dit zie je altijd, met datum.', en: 'You always see this, with its date.' },
  'people-own-words': { nl: 'Leg ook vaktaal uit die iemand zelf schrijft', en: 'Also explain jargon that somebody writes' },
  'people-own-words-help': { nl: 'Met de eigen woorden erbij, als omlijnde tag. Wordt nergens bewaard.', en: 'With the own words beside it, as an outlined tag. Kept nowhere.' },
  'people-remember': { nl: 'Onthoud gepubliceerde tags 30 dagen', en: 'Remember published tags for 30 days' },
  'people-remember-help': { nl: 'Alleen op dit apparaat. Dan zie je ze ook in zoekresultaten.', en: 'On this device only. Then you also see them in search results.' },
  'people-example': { nl: 'Voorbeeld', en: 'Example' },
  'example-tag': { nl: 'Omgevingswet', en: 'procurement law' },
  'example-level': { nl: 'vraagbaak', en: 'go-to person' },
  'example-words': { nl: '“kwartiermaker omgevingsplan”', en: '“set up the zoning plan”' },

  'show-title': { nl: 'Waar wil je Schil zien?', en: 'Where do you want to see Schil?' },
  'show-help': { nl: 'Allebei is goed. Je kunt het altijd veranderen.', en: 'Both are fine. You can change it at any time.' },
  'panel-title': { nl: 'In het zijpaneel', en: 'In the side panel' },
  'panel-text': { nl: 'Alles van Schil staat ernaast. Er verandert niets op LinkedIn. Schil leest alleen de pagina die je ziet, en alleen als het paneel open is.', en: 'All of Schil stands beside it. Nothing changes on LinkedIn. Schil reads only the page you see, and only while the panel is open.' },
  'panel-choose': { nl: 'Kies het zijpaneel', en: 'Choose the side panel' },
  'panel-picture': { nl: 'Tekening: een LinkedIn-profiel zonder iets van Schil, met het zijpaneel ernaast.', en: 'Drawing: a LinkedIn profile with nothing of Schil in it, and the side panel beside it.' },
  'page-title': { nl: 'Ook op LinkedIn zelf', en: 'Also on LinkedIn itself' },
  'page-text': { nl: 'Tags naast een naam, werk dat bij je past op de startpagina. En het zijpaneel.', en: 'Tags beside a name, work that fits you on the home page. And the side panel.' },
  'page-terms': { nl: 'Goed om te weten: de voorwaarden van LinkedIn staan het toevoegen van onderdelen niet toe. LinkedIn kan een account beperken.', en: 'Good to know: LinkedIn’s terms do not allow inserting elements. LinkedIn may restrict an account.' },
  'page-choose': { nl: 'Kies ook op LinkedIn', en: 'Choose also on LinkedIn' },
  'page-picture': { nl: 'Tekening: een LinkedIn-profiel met tags van Schil naast de naam en een kaart rechts, met het zijpaneel ernaast.', en: 'Drawing: a LinkedIn profile with Schil’s tags beside the name and a card on the right, and the side panel beside it.' },

  'start-title': { nl: 'Klaar. Dit is er nu.', en: 'Done. This is what there is now.' },
  'start-title-people': { nl: 'Klaar. Ga maar kijken.', en: 'Done. Have a look.' },
  'start-none': { nl: 'Nog geen bron gekozen. Bekijk een voorbeeld, of kies later een bron bij Instellingen.', en: 'No source chosen yet. See an example, or choose a source later in Settings.' },
  'start-wait': { nl: 'De eerste komen eraan …', en: 'The first ones are coming …' },
  'start-failed': { nl: 'Ophalen lukte nu niet. Schil probeert het later opnieuw. Bij Instellingen zie je waarom.', en: 'Fetching failed now. Schil will try again later. Settings shows why.' },
  'open-panel': { nl: 'Open Schil', en: 'Open Schil' },
  'enrich-title': { nl: 'Maak nu je regel', en: 'Make your line now' },
  'enrich-text': { nl: 'Open je eigen profiel, met Schil ernaast. Kies dan Wat ik kan.', en: 'Open your own profile, with Schil beside it. Then choose My competences.' },
  'enrich-open': { nl: 'Open mijn LinkedIn-profiel', en: 'Open my LinkedIn profile' },
  'enrich-paste': { nl: 'Liever een tekst plakken', en: 'Rather paste a text' },
  'find-title': { nl: 'Mensen vinden voor jullie werk', en: 'Find people for your work' },
  'find-text': { nl: 'Open een profiel of zoek op LinkedIn, met Schil ernaast. Kies dan Mensen.', en: 'Open a profile or search on LinkedIn, with Schil beside it. Then choose People.' },
  'find-open': { nl: 'Zoek mensen met een regel van Schil', en: 'Search for people with a Schil line' },
} satisfies Texts;

export const purposeTexts = {
  discover: { nl: 'Klussen ontdekken', en: 'Discover assignments' },
  enrich: { nl: 'Laten zien wat ik kan', en: 'Show what I can do' },
  'find-people': { nl: 'Mensen vinden voor ons werk', en: 'Find people for our work' },
  'look-around': { nl: 'Gewoon rondkijken', en: 'Just look around' },
} satisfies Record<Purpose, Text>;

export const purposeHelpTexts = {
  discover: { nl: 'Werk bij de overheid dat bij je past, ook naast je baan.', en: 'Government work that fits you, also beside your job.' },
  enrich: { nl: 'Tags uit je eigen woorden, in een regel voor je profiel.', en: 'Tags from your own words, in a line for your profile.' },
  'find-people': { nl: 'Voor recruiters en leidinggevenden bij de overheid.', en: 'For recruiters and managers in government.' },
  'look-around': { nl: 'Met een voorbeeld, zonder verplichtingen.', en: 'With an example, without obligations.' },
} satisfies Record<Purpose, Text>;
