import { bodyById, bodyByShortName } from '../../organisations/find.ts';
import { folded } from '../facts/text.ts';
import type { FlatRecord } from './aliases.ts';
import { columns, csvRecords } from './csv-records.ts';
import { namesAsked, type Draft } from './draft.ts';
import { reading, type Body, type Reader } from './reader.ts';

/**
 * Wies, the Rijk's assignment register: one row per placement, `assignment_*` columns repeated (open-feed row Wies). Names and addresses
 * of colleagues and owners are not read. An assignment is filled when every one of its rows names a colleague.
 */
export const wiesCsv: Reader = {
  format: 'wies-csv',
  sees: (body) => body.type === 'csv' && columns(body.rows).has('assignmentname'),
  read(body, context) {
    const groups = new Map<string, FlatRecord[]>();
    for (const record of csvRecords((body as Extract<Body, { type: 'csv' }>).rows)) {
      const key = ['assignmentname', ...organisationColumns, 'assignmentstartdate', 'assignmentenddate'].map((name) => folded(record.get(name)?.[0] ?? '')).join('|');
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
    return reading('wies-csv', { title: 'Wies', ...(context.url ? { url: context.url } : {}) }, [...groups], ([key, rows]) => draftOf(key, rows), context);
  },
};

const organisationColumns = ['assignmentorganizationtooi', 'assignmentorganizationabbreviation', 'assignmentorganization', 'assignmentorganizationname'];

function draftOf(key: string, rows: FlatRecord[]): Draft {
  const get = (name: string): string | undefined => rows.map((row) => row.get(name)?.[0]).find((value) => value !== undefined);
  const tooi = get('assignmentorganizationtooi');
  const short = get('assignmentorganizationabbreviation');
  const body = (tooi ? bodyById(tooi) : undefined) ?? (short ? bodyByShortName(short) : undefined);
  const filled = rows.every((row) => row.has('placementcolleaguename') || row.has('placementcolleagueemail'));
  const services = [...new Set(rows.map((row) => row.get('servicedescription')?.[0]).filter((text) => text !== undefined))];
  return {
    id: get('assignmentid') ?? key.replace(/\|+/g, '|').replace(/\|$/, ''), title: get('assignmentname'), plain: [get('assignmentdescription'), get('assignmentextrainfo'), ...services].filter((text) => text !== undefined).join('\n\n'),
    organisation: get('assignmentorganizationname') ?? get('assignmentorganization') ?? body?.name ?? short, organisationId: tooi ?? body?.id,
    kind: 'assignment', status: filled ? 'filled' : 'open', start: get('assignmentstartdate'), end: get('assignmentenddate'), dateOrder: 'dmy',
    required: namesAsked(rows.flatMap((row) => row.get('serviceskill') ?? [])), language: 'nl', contactAtSource: get('assignmentowneremail') !== undefined || get('assignmentowner') !== undefined,
    derived: { kind: 'format', id: 'name, organisation and dates', ...(filled ? { status: 'every placement names a colleague' } : {}) },
  };
}
