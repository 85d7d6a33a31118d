/** Text of personas for use in markup. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Line breaks as LinkedIn writes them. */
export function withBreaks(text: string): string {
  return escape(text).replaceAll('\n', '<br>');
}

export function each<T>(items: readonly T[], render: (item: T, index: number) => string): string {
  return items.map(render).join('');
}

/** Class names mean nothing and differ per release: a hash of a name that only the template knows. */
export function hashed(release: string, form: 'sdui' | 'ember'): (...names: string[]) => string {
  return (...names) => names.map((name) => (form === 'sdui' ? `_${digits(`${release}${name}`)}` : letters(`${release}${name}`))).join(' ');
}

function digits(text: string): string {
  return number(text).toString(16).padStart(8, '0');
}

function letters(text: string): string {
  let seed = number(text);
  return Array.from({ length: 28 }, () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'[seed % 52];
  }).join('');
}

function number(text: string): number {
  let hash = 2166136261;
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 16777619) >>> 0;
  return hash;
}
