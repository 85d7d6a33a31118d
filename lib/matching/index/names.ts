/**
 * Sorted names, one a line, without what each begins with in common with the one before: "bouw", "bouwplan" as "bouw", "plan" after a
 * character that tells how many letters are the same.
 */

/** A letter that stands for nothing the same; the next for one letter, and so on. */
const none = 48;
const mostSame = 64;

/** No name holds a line break. */
export function writeNames(sorted: readonly string[]): string {
  return sorted.map((name, at) => {
    const same = sameLetters(name, sorted[at - 1] ?? '');
    return String.fromCharCode(none + same) + name.slice(same);
  }).join('\n');
}

export function readNames(text: string): string[] {
  let before = '';
  return text === '' ? [] : text.split('\n').map((line) => (before = before.slice(0, line.charCodeAt(0) - none) + line.slice(1)));
}

function sameLetters(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < mostSame && a[same] === b[same]) same++;
  return same;
}
