import { stemsOf } from './dutch.ts';
import { functionWords } from './function-words.ts';

const smallWords = new Set<string>([...functionWords.nl, ...functionWords.en]);

/**
 * Verbs that a verb phrase of the vocabulary may end in ("beleid opstellen"). A bar parts the particle of a separable verb.
 * A word that is not here is taken for a noun.
 */
const regular = `
maken beheren begeleiden werken organiseren ontwikkelen beoordelen bouwen analyseren adviseren behandelen voeren bewaken verwerken overtuigen
beantwoorden ondersteunen leiden vertalen escaleren plannen innen helpen informeren bepalen verlenen testen toetsen verbinden zetten stellen bedenken
coachen registreren onderzoeken waarderen digitaliseren ontwerpen verbeteren beveiligen schakelen signaleren volgen smeden verdedigen handelen
communiceren redigeren verzorgen agenderen duiden bevorderen draaien sturen publiceren leveren bewerken controleren handhaven taxeren scannen borgen
delen machtigen screenen motiveren oefenen vormen bundelen kalmeren bewaren herkennen vernieuwen onderbouwen behalen verkorten prioriteren melden leren
vergroten stimuleren betrekken monteren visualiseren ontsluiten verhoren berekenen beheersen verstrekken regelen versturen vervullen inventariseren
archiveren verzamelen modelleren labelen koppelen installeren vervoeren anonimiseren evalueren monitoren beschrijven consulteren raadplegen plaatsen
blussen coordineren hacken bestrijden beschermen snoeien maaien planten reinigen vegen strooien repareren inspecteren meten bestraten legen keuren
herstellen bemiddelen indiceren plaatsen activeren verhuren bezorgen bedienen besturen mediëren faciliteren implementeren realiseren formuleren
presenteren programmeren automatiseren configureren migreren documenteren rapporteren verantwoorden begroten ramen budgetteren factureren boeken
corrigeren verhogen verlagen versterken verduurzamen isoleren saneren baggeren peilen bemonsteren kalibreren vaccineren verwijzen signeren
onderhandelen mobiliseren activeren trainen instrueren inwerken selecteren werven observeren surveilleren patrouilleren bekeuren beboeten
legaliseren naturaliseren verifiëren valideren identificeren prepareren ordenen doorgronden verenigen prioriteiten vernietigen lakken visiteren
voorlichten modereren interviewen enqueteren peilen taxeren stroomlijnen harmoniseren optimaliseren herzien herschrijven
verwerven verminderen voorkomen beleggen doorbreken
bemannen bellen betalen checken creeren delven halveren heffen heronderhandelen horen knippen knotten luisteren matchen ontleden patchen resetten
ruimen sussen tekenen tellen trouwen verhelderen verlengen vergroenen verwijderen vullen wieden wijzigen oordelen pakken vellen benoemen
bereiden schouwen kappen openen vertegenwoordigen ontruimen taxeren scheppen
aan|maken aan|manen aan|voelen aan|passen af|koppelen bij|praten bij|wonen binnen|halen door|hakken door|voeren in|zamelen in|boeken klaar|zetten
om|spitten uit|delen uit|reiken uit|rollen uit|stralen uit|vaardigen weg|halen in|plannen
op|stellen uit|voeren voor|bereiden af|handelen op|zetten uit|leggen samen|werken bij|houden op|halen op|lossen aan|spreken aan|pakken aan|sturen
op|bouwen in|voeren in|delen toe|passen toe|kennen in|schatten vast|stellen in|richten uit|werken weg|nemen om|buigen door|vragen vlot|trekken
uit|proberen op|leveren op|pakken af|maken bij|scholen om|schakelen vast|leggen op|maken op|leggen uit|zetten in|vullen op|leiden in|werken veilig|stellen
aan|besteden voor|zitten tegen|spreken aan|leggen schoon|maken onder|houden in|huren aan|vragen uit|breiden af|stemmen aan|tonen om|vormen
vorm|geven leiding|geven terug|vorderen in|vorderen uit|keren toe|wijzen aan|melden in|schrijven uit|schrijven af|geven
`;

/** infinitive, past singular, past plural, participle; a separable one as above. */
const irregular = `
schrijven schreef schreven geschreven
beschrijven beschreef beschreven beschreven
herschrijven herschreef herschreven herschreven
in|schrijven schreef schreven geschreven
uit|schrijven schreef schreven geschreven
brengen bracht brachten gebracht
in|kopen kocht kochten gekocht
geven gaf gaven gegeven
leiding|geven gaf gaven gegeven
vorm|geven gaf gaven gegeven
uit|geven gaf gaven uitgegeven
nemen nam namen genomen
op|nemen nam namen genomen
aan|nemen nam namen genomen
mee|nemen nam namen genomen
weg|nemen nam namen genomen
doen deed deden gedaan
zien zag zagen gezien
houden hield hielden gehouden
bij|houden hield hielden gehouden
onderhouden onderhield onderhielden onderhouden
sluiten sloot sloten gesloten
bieden bood boden geboden
zoeken zocht zochten gezocht
onderzoeken onderzocht onderzochten onderzocht
krijgen kreeg kregen gekregen
verkrijgen verkreeg verkregen verkregen
op|treden trad traden getreden
op|sporen spoorde spoorden gespoord
op|vragen vroeg vroegen gevraagd
aan|vragen vroeg vroegen gevraagd
aan|spreken sprak spraken gesproken
bespreken besprak bespraken besproken
tegen|spreken sprak spraken gesproken
af|wegen woog wogen gewogen
aan|wijzen wees wezen gewezen
toe|wijzen wees wezen gewezen
verwijzen verwees verwezen verwezen
opdracht|geven gaf gaven gegeven
bedenken bedacht bedachten bedacht
doorbreken doorbrak doorbraken doorbroken
verbinden verbond verbonden verbonden
vinden vond vonden gevonden
werven wierf wierven geworven
verwerven verwierf verwierven verworven
helpen hielp hielpen geholpen
besluiten besloot besloten besloten
beslissen besliste beslisten beslist
treffen trof troffen getroffen
betrekken betrok betrokken betrokken
ontwerpen ontwierp ontwierpen ontworpen
bestrijden bestreed bestreden bestreden
begrijpen begreep begrepen begrepen
voorkomen voorkwam voorkwamen voorkomen
op|vangen ving vingen gevangen
meten mat maten gemeten
graven groef groeven gegraven
scheiden scheidde scheidden gescheiden
weg|werken werkte werkten gewerkt
op|lossen loste losten gelost
halen haalde haalden gehaald
staan stond stonden gestaan
gaan ging gingen gegaan
varen voer voeren gevaren
op|halen haalde haalden gehaald
staan stond stonden gestaan
gaan ging gingen gegaan
varen voer voeren gevaren
leggen legde legden gelegd
uit|leggen legde legden gelegd
vast|leggen legde legden gelegd
op|leggen legde legden gelegd
af|leggen legde legden gelegd
voor|zitten zat zaten gezeten
afsluiten sloot sloten gesloten
af|sluiten sloot sloten gesloten
aan|bieden bood boden geboden
laten liet lieten gelaten
zetten zette zetten gezet
uit|zetten zette zetten gezet
op|zetten zette zetten gezet
ontvangen ontving ontvingen ontvangen
verkopen verkocht verkochten verkocht
aan|kopen kocht kochten gekocht
kopen kocht kochten gekocht
aan|geven gaf gaven gegeven
door|geven gaf gaven gegeven
af|nemen nam namen genomen
aan|houden hield hielden gehouden
schoon|houden hield hielden gehouden
in|trekken trok trokken getrokken
trekken trok trokken getrokken
voltrekken voltrok voltrokken voltrokken
mee|denken dacht dachten gedacht
mee|krijgen kreeg kregen gekregen
samen|brengen bracht brachten gebracht
terug|brengen bracht brachten gebracht
tegen|lezen las lazen gelezen
uit|zoeken zocht zochten gezocht
vergelijken vergeleek vergeleken vergeleken
vervangen verving vervingen vervangen
verhelpen verhielp verhielpen verholpen
spreken sprak spraken gesproken
rijden reed reden gereden
blijven bleef bleven gebleven
`;

export interface DutchVerb {
  /** Set for a separable verb: "op" of opstellen. */
  particle?: string;
  /** Word forms that say the whole verb: opstellen, opgesteld, opstelling. */
  whole: string[];
  /** Word forms that need the particle elsewhere in the clause: stelt … op. */
  parted: string[];
}

const verbs = new Map<string, () => DutchVerb>();
for (const word of regular.trim().split(/\s+/)) define(plain(word), []);
for (const line of irregular.trim().split('\n')) {
  const [word, ...past] = line.split(' ');
  define(plain(word!), past);
}

function define(word: string, past: string[]): void {
  verbs.set(word.replace('|', ''), () => conjugate(word, past));
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{Mn}/gu, '');
}

/** All forms of a known infinitive, or undefined when the word is no verb we know. */
export function dutchVerb(infinitive: string): DutchVerb | undefined {
  return verbs.get(infinitive)?.();
}

/** The forms of all known verbs that are spelt as one word. */
export function isDutchVerb(word: string): boolean {
  return verbs.has(word);
}

function conjugate(word: string, irregularPast: string[]): DutchVerb {
  const [first, second] = word.split('|');
  const particle = second === undefined ? undefined : first!;
  const root = second ?? first!;
  const { finite, participles } = partsOf(root, irregularPast);
  const nouns = /(doen|zien|gaan|staan|maken|schrijven|geven)$/.test(root) ? [] : [`${root.slice(0, -2)}ing`, `${root.slice(0, -2)}ingen`];
  if (particle === undefined) return { whole: unique([...finite, ...participles, ...nouns]), parted: [] };
  const joined = [...finite, ...participles, ...nouns].map((form) => particle + form);
  return { particle, whole: unique(joined), parted: unique(finite) };
}

function partsOf(root: string, [past, pasts, participle]: string[]): { finite: string[]; participles: string[] } {
  const stems = root.endsWith('en') ? stemsOf(root) : [root.replace(/aan$/, 'a').replace(/oen$/, 'oe').replace(/ien$/, 'ie')];
  const finite = [root, ...stems, ...stems.map((stem) => (stem.endsWith('t') ? stem : `${stem}t`)), `${root}d`, `${root}de`];
  if (past !== undefined) return { finite: [...finite, past, pasts!], participles: [participle!, `${participle}e`] };
  const ending = /[tkfspx]$|ch$/.test(root.slice(0, -2)) ? 't' : 'd';
  const prefix = /^(be|ge|her|ont|ver|er|onder|door|over)/.test(root) ? '' : 'ge';
  const participles = stems.map((stem) => prefix + (stem.endsWith(ending) ? stem : stem + ending));
  return {
    finite: [...finite, ...stems.flatMap((stem) => [`${stem}${ending}e`, `${stem}${ending}en`])],
    participles: participles.flatMap((form) => [form, form.endsWith('e') ? form : `${form}e`]),
  };
}

/** Forms that are everyday small words too (in, met) say nothing. */
function unique(words: string[]): string[] {
  return [...new Set(words)].filter((word) => word.length > 2 && !smallWords.has(word));
}
