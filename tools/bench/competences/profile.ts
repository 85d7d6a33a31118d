import { labelled } from './measure.ts';

/** About nothing that the vocabulary knows, as people write between what they can. */
const everyday = [
  'Verder lees ik graag en wandel ik met de hond door het bos achter ons huis, vooral op zondag als het stil is.',
  'Ik groeide op in een klein dorp aan de rivier en fietste elke dag een uur naar school, door weer en wind.',
  'Na een paar jaar wilde ik iets nieuws, en dat heb ik op deze plek gevonden, tussen mensen die weten wat ze doen.',
  'Wie mij kent weet dat ik niet snel opgeef en dat ik liever vandaag begin dan morgen.',
  'Op mijn bureau staat altijd een pot thee, en wie even langsloopt mag een kop mee naar de vergadering nemen.',
  'Soms duurt iets langer dan je hoopt, maar met een goed humeur en een lange adem kom je er meestal wel.',
  'De mooiste dagen zijn die waarop iemand na afloop belt om te vertellen dat het gelukt is.',
  'I moved here ten years ago, learned the language from my neighbours and never looked back.',
  'In de zomer sta ik vaak op de camping, in de winter op het ijs als het er ligt.',
  'Mijn collega’s noemen mij rustig, eerlijk en een beetje eigenwijs; daar kan ik goed mee leven.',
  'Vraag mij gerust iets, ik antwoord bijna altijd dezelfde dag nog.',
  'Het begint vaak met een gesprek aan de keukentafel en eindigt met een handdruk en een lach.',
];

/** Profiles of the measuring set one after the other, with an everyday sentence between: as dense as a terse profile, a mention every 50 letters. */
export function profileOf(length: number): string {
  return profiles(length, (at) => everyday[at % everyday.length]!);
}

/** The same with so many everyday sentences between that there is a mention every 200 letters, as in prose. */
export function proseOf(length: number): string {
  return profiles(length, () => everyday.join(' '));
}

function profiles(length: number, between: (at: number) => string): string {
  const parts = labelled('dev').filter(({ language, kind }) => language === 'nl' && kind === 'profile').map(({ text }) => text);
  let text = '';
  for (let at = 0; text.length < length; at++) text += `${parts[at % parts.length]}\n\n${between(at)}\n\n`;
  return asReceived(text.slice(0, length));
}

/** One flat string, as texts come from a message or a file: V8 reads a slice of a longer one slower, the floor more so than the finder. */
function asReceived(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
