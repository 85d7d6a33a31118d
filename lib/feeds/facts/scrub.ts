/**
 * Takes people out of free text before it is stored: names beside contact words, telephone numbers and personal e-mail addresses.
 * Function mailboxes stay. What is left is the fact that a contact stands at the source.
 */
export interface Scrubbed {
  text: string;
  /** A contact stood in the text: removed, or a function mailbox that stayed. */
  contact: boolean;
}

/** Stands for what was removed, until the end; texts have ellipses of their own. */
const gone = '\uE000';
const mailbox = /(?<![\p{L}\d._%+'-])[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/gu;
const functional = /^(?:info|contact|post|postbus|mail|e?mail|hr|hrm|p-?o|p&o|hrd?|pz|jobs?|vacatures?|vacature[.-]?\w*|werken[.-]?\w*|werkenbij\w*|recruit\w*|recruitment\w*|sollicit\w*|solliciteren|personeel\w*|loopbaan\w*|mobiliteit\w*|klus\w*|opdracht\w*|inhuur\w*|flex\w*|secretariaat\w*|bestuurssecretariaat|receptie|servicedesk\w*|helpdesk\w*|klant\w*|publiek\w*|communicatie\w*|administratie\w*|balie|gemeente\w*|provincie\w*|waterschap\w*|team[.-]?\w*|bureau\w*|careers?|apply|applications?|bewerbung(?:en)?\w*|karriere\w*|personal\w*|poststelle\w*|office|rekrutering\w*|rekrytering\w*|kontakt|postmottak|stilling\w*|emploi|recrutement\w*|candidatures?|rh|drh|job[.-]?\w*|human\.?resources|talent\w*|enquiries|support|admin|noreply|no-reply)$/iu;
const international = /(?<![\w.,/+-])(?:\+|00)\d{1,3}[\s().-]{0,3}(?:\(0\)[\s-]?)?\d(?:[\s().\/-]{0,2}\d){6,12}(?!\d)/g;
const national = /(?<![\w.,\/€$£+-])\(?0\d(?:[\s().\/-]{0,3}\d){7,12}(?!\d)/g;
/** After a word for telephone, any grouping of seven or more digits. */
const labelledNumber = /(?<!\p{L})((?:tel(?:efoon|efon|ephone)?|tlf|phone|mobiel|mobil|mob|gsm|bel)(?:nummer|\snumber)?[.:]{0,2}\s{0,3})(?:\+\s?)?\d(?:[\s().\/-]{0,2}\d){6,13}(?!\d)/giu;
const date = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}/;
const american = /(?<![\w.,\/$+-])(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[.-]\d{4}(?!\d)(?:\s?(?:ext\.?|x)\s?\d{1,6})?/g;

const part = String.raw`(?:\p{Lu}['’]\p{Lu}\p{Ll}{1,24}|\p{Lu}[\p{Ll}\p{M}'’]{1,24}(?:-\p{Lu}?[\p{L}'’]{1,24})?|\p{Lu}\.(?:\s?\p{Lu}\.){0,4})`;
const between = String.raw`(?:(?:van|de|der|den|het|ter|ten|te|el|al|von|zu|di|da|du|la|le|ben|bin|op|in|'t|’t|o[fp]|af)\s){0,3}`;
const name = String.raw`${part}(?:\s${between}${part}){1,3}`;
/** Words after which a name may follow at once, or after a few small words ("onze recruiter"). */
const cue = String.raw`(?:contact\sop(?:nemen)?\smet|opnemen\smet|contactperso(?:on|nen)|bellen\s(?:met|naar)|mailen\s(?:met|naar)|appen\smet|terecht\sbij|informatie\s(?:bij|via)|vragen\s(?:aan|bij|stellen\saan)|te\sstellen\saan|verkrijgbaar\sbij|inlichtingen\sbij|contact\sname|speak\s(?:to|with)|please\scontact|get\sin\stouch\swith|ansprechpartner(?:in)?|ansprechperson|auskunft\serteilt|auskünfte\serteilt|rückfragen\san|kontaktperson(?:er)?|auprès\sde)`;
/** Words that mean a contact only when the name follows directly. */
const direct = String.raw`(?:contact|bel|mail|app|call|email|ring|kontakt|kontakta|contacter|recruiter|hiring\smanager)`;
const besideCue = new RegExp(String.raw`(?<![\p{L}])(${anyCase(cue)})(\s?[:–-]?\s{1,2}(?:\p{Ll}[\p{L}-]{1,20},?\s){0,5}?)(${name}|${part}(?=,?\s?(?:via|op|tel|t\.|\(|\d|\+|\uE000)))`, 'gu');
const besideDirect = new RegExp(String.raw`(?<![\p{L}])(${anyCase(direct)})(\s?:?\s{1,2})(${name})`, 'gu');
const title = String.raw`(?:mevrouw|meneer|dhr\.?|mevr\.?|mw\.?|de\sheer|mr\.|mrs\.?|ms\.?|miss|dr\.|frau|herrn?|mme|monsieur|madame)`;
const besideTitle = new RegExp(String.raw`(?<![\p{L}])(${anyCase(title)}(?:\s(?:Dr|Prof|Ir|Mr|Drs|Ing)\.?){0,3})\s(${between}(?:${part}\s){0,2}${between}${part})`, 'gu');
/** Words that begin an organisation, a team or a sentence rather than a person. */
const notAPerson = /^(?:Gemeente|Provincie|Ministerie|Waterschap|Omgevingsdienst|Veiligheidsregio|Team|Afdeling|Bureau|Dienst|Stichting|HR|HRM|Human|Servicedesk|Recruitment|Werken|Rijks\p{L}*|De|Het|Een|Onze|Ons|The|Our|Die|Das|Unsere|Department|Office|Council|City|State|County|Human|University|Hospital|NHS|Stadt|Landkreis|Kommune|Region)(?![\p{L}])/u;
const partOfABody = /(?<!\p{L})(?:Openbaar|Ministerie|Staten|Raad|Dienst\p{L}*|Zaken|Ordening|Omgeving\p{L}*|Overheid|Nederland|Veiligheid\p{L}*|Politie|Rechtbank|Services?|Resources|Team|Department|Council|Office|Trust|Board|Agency|Bureau|Directie|Afdeling|Recht|Zorg|Beleid|Human|Center|Centre|Commission|School)(?!\p{L})/u;
const anyName = new RegExp(String.raw`(?<![\p{L}])${name}(?![\p{L}])`, 'gu');

/** A pattern in lower case that also fits capitals: the whole cannot ignore case, since capitals are what makes a name. */
function anyCase(pattern: string): string {
  return pattern.replace(/\\.|\p{Ll}/gu, (found) => (found.startsWith('\\') ? found : `[${found}${found.toUpperCase()}]`));
}

/** Seven digits close together, the least of what a telephone number has: a text without them needs no closer look. */
const mayNumber = /\d(?:[\s().\/-]{0,4}\d){6}/;
/** Some letters of every word above: likewise, which is most texts. */
const mayTitle = /mevrouw|meneer|dhr|mevr|\bmw|de\sheer|\bmr|\bms|miss|\bdr\.|\bfrau|\bherr|\bmme|monsieur|madame/i;
const mayCue = /[ck]onta[ck]t|opnemen|(?:bell|mail|app)en|terecht|informatie|vragen|stellen|verkrijgbaar|inlichtingen|speak|touch|ansprech|auskunft|auskünfte|rückfragen|auprès/i;
const mayDirect = /(?:contact|kontakt|kontakta|contacter|\b(?:bel|mail|app|call|e?mail|ring|recruiter|hiring\smanager))\s?:?\s{1,2}\S/i;

/** Removes contacts from a text of any length in linear time. */
export function scrub(text: string): Scrubbed {
  let contact = false;
  const names = new Set<string>();
  const note = (): string => {
    contact = true;
    return gone;
  };
  let out = text;
  if (out.includes('@')) {
    out = out.replace(mailbox, (address) => {
      const local = address.slice(0, address.indexOf('@'));
      contact = true;
      if (functional.test(local)) return address;
      for (const word of local.split(/[._-]/)) if (word.length > 2) names.add(word.toLowerCase());
      return gone;
    });
  }
  if (mayNumber.test(out)) out = out.replace(international, note).replace(national, (found) => (digits(found) >= 9 && !date.test(found) ? note() : found)).replace(labelledNumber, (whole, label: string) => (date.test(whole) ? whole : label + note())).replace(american, note);
  out = withoutNames(out, names, note);
  return { text: out === text ? text : tidy(out), contact };
}

function withoutNames(text: string, mailNames: Set<string>, note: () => string): string {
  const person = (found: string): boolean => !notAPerson.test(found) && !partOfABody.test(found);
  const afterCue = (whole: string, word: string, filler: string, found: string): string => (person(found) ? word + filler + note() : whole);
  let named = text;
  if (mayTitle.test(named)) named = named.replace(besideTitle, (whole, _title: string, found: string) => (partOfABody.test(found) ? whole : note()));
  if (mayCue.test(named)) named = named.replace(besideCue, afterCue);
  if (mayDirect.test(named)) named = named.replace(besideDirect, afterCue);
  if (!named.includes(gone)) return named;
  return named.split('\n').map((line) => {
    const near = line.includes(gone);
    return withoutNamesIn(line, (found, at) => known(found, mailNames) || (near && person(found) && closeTo(line, found, at)), note);
  }).join('\n');
}

function withoutNamesIn(line: string, isContact: (found: string, at: number) => boolean, note: () => string): string {
  return line.replace(anyName, (found: string, at: number) => (isContact(found, at) ? note() : found));
}

function known(found: string, mailNames: Set<string>): boolean {
  return mailNames.size > 0 && found.split(/\s/).some((word) => mailNames.has(word.toLowerCase()));
}

/** A name right before a removed number or address: "Naam, functie, \uE000". */
function closeTo(line: string, found: string, from: number): boolean {
  const at = from + found.length;
  return /^(?:\s?[,(:–-]?\s?[^\n\uE000]{0,50}?[,(:–-]?\s?)?\uE000/u.test(line.slice(at, at + 70)) && /^\s?(?:[,(:–\uE000|-]|(?:vertelt|helpt|beantwoordt|geeft|staat|via|op|tel|mobiel|at|on|can|will|is)(?!\p{L}))/u.test(line.slice(at, at + 14));
}

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}

function tidy(text: string): string {
  return text.replace(/\uE000(?:[ ,/|()]{0,3}\uE000)*/g, '…').replace(/[ \t]{2,}/g, ' ');
}
