/** Sorts a list that is nearly in order already: each item moves a little, so that this is faster than the built-in sort and makes nothing. */
export function sortNearlySorted<T>(list: T[], isBefore: (one: T, other: T) => boolean): T[] {
  for (let i = 1; i < list.length; i++) {
    const item = list[i]!;
    let j = i;
    while (j > 0 && isBefore(item, list[j - 1]!)) list[j] = list[--j]!;
    list[j] = item;
  }
  return list;
}
