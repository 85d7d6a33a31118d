import { helpers, table, type Room } from './table.ts';
import { importsOf, target } from './graph.ts';

/** The room of a file: the longest path beginning that fits; undefined outside the shipped rooms. */
export function roomOf(file: string): Room | undefined {
  let best: { room: Room; length: number } | undefined;
  for (const room of table) {
    for (const path of room.paths) {
      if (file.startsWith(path) && path.length > (best?.length ?? 0)) best = { room, length: path.length };
    }
  }
  return best?.room;
}

/** What one file imports and may not, in words; empty when all is well. */
export function forbidden(file: string, source: string): string[] {
  const room = roomOf(file);
  if (!room) return [`${file} stands in no room of the table`];
  return importsOf(source).flatMap(({ from, typeOnly }) => {
    const to = target(file, from);
    if ('package' in to) return room.packages.includes(to.package) ? [] : [`${file} (${room.name}) imports package ${to.package}`];
    if (to.file.endsWith('.css')) return [];
    if (helpers.some((helper) => to.file.startsWith(helper))) return [];
    const other = roomOf(to.file);
    if (!other) return [`${file} (${room.name}) imports ${to.file}, which stands in no room`];
    if (other === room || room.values.includes(other.name) || (typeOnly && room.types.includes(other.name))) return [];
    return [`${file} (${room.name}) imports ${typeOnly ? 'types of' : 'values of'} ${to.file} (${other.name})`];
  });
}
