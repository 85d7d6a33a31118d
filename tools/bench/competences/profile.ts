import { labelled } from './measure.ts';

const between = 'Verder lees ik graag en wandel ik met de hond door het bos achter ons huis, vooral op zondag als het stil is.';

/** Profiles of the measuring set one after the other, with an everyday sentence between: as dense as a terse profile, a mention every 50 letters. */
export function profileOf(length: number): string {
  const parts = labelled('dev').filter(({ language, kind }) => language === 'nl' && kind === 'profile').map(({ text }) => text);
  let text = '';
  for (let at = 0; text.length < length; at++) text += `${parts[at % parts.length]}\n\n${between}\n\n`;
  return text.slice(0, length);
}
