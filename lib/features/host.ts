/**
 * The one element per mount that stands in LinkedIn's document. Its name is new each time and says nothing, so that no page can look
 * for it; an own check in the name lets a later copy of Schil find what an earlier one left behind.
 */
const letters = 'abcdefghijklmnopqrstuvwxyz';
const firstPart = 4;
const secondPart = 6;

/** @param random gives numbers from 0 up to 1 */
export function hostName(random: () => number = Math.random): string {
  const draw = (count: number) => Array.from({ length: count }, () => letters[Math.floor(random() * 26)]!).join('');
  const name = `${draw(firstPart)}-${draw(secondPart)}`;
  return name + checkOf(name);
}

export function isOwnHost(name: string): boolean {
  const shape = /^([a-z]{4}-[a-z]{6})([a-z]{4})$/.exec(name);
  return shape !== null && checkOf(shape[1]!) === shape[2];
}

/** Four letters: another's element has them by chance once in 457,000 names of this shape. */
function checkOf(name: string): string {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return Array.from({ length: 4 }, (_, index) => letters[Math.floor(hash / 26 ** index) % 26]!).join('');
}

/** Inline and important: the page's own rules win over `:host`, not over these. The rest stretches it in whatever row or grid it stands. */
const style: Record<string, string> = { all: 'initial', display: 'block', 'min-width': '0', 'grid-column': '1 / -1', 'align-self': 'stretch' };

export function createHost(document: Document, scheme: 'light' | 'dark'): HTMLElement {
  const host = document.createElement(hostName());
  for (const [property, value] of Object.entries(style)) host.style.setProperty(property, value, 'important');
  host.style.setProperty('color-scheme', scheme, 'important');
  return host;
}

/** Hosts of an older copy, whose script no longer answers. */
export function removeLeftHosts(document: Document): void {
  for (const element of document.querySelectorAll(':not(:defined)')) if (isOwnHost(element.localName)) element.remove();
}
