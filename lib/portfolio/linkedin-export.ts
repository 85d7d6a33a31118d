import { unzipSync } from 'fflate';
import type { TextField } from '../competences/types.ts';
import { SchilError } from '../errors.ts';
import { parseCsv } from './csv.ts';

/** A text of one's own with the place it stands: what proposals are made from. */
export interface ExportText {
  field: TextField;
  text: string;
  where?: string;
}

export interface LinkedInExport {
  name?: string;
  headline?: string;
  texts: ExportText[];
  /** Names of the files that were read. */
  files: string[];
}

type Row = Record<string, string>;

/** The only files of the archive that are ever opened, and what is taken from each. Column names are English in every archive. */
const readers: Record<string, (rows: Row[]) => ExportText[]> = {
  'profile.csv': ([row]) => [...one('headline', row?.Headline), ...one('about', row?.Summary)],
  'profile summary.csv': ([row]) => one('about', row?.['Profile Summary']),
  'positions.csv': (rows) => rows.flatMap((row) => placed(row.Title, row['Company Name'], row.Description)),
  'education.csv': (rows) => rows.flatMap((row) => [...one('degree', row['Degree Name'], row['School Name']), ...one('description', row.Notes, row['School Name'])]),
  'skills.csv': (rows) => rows.flatMap((row) => one('skill', row.Name)),
  'certifications.csv': (rows) => rows.flatMap((row) => one('skill', row.Name, row.Authority)),
  'projects.csv': (rows) => rows.flatMap((row) => placed(row.Title, undefined, row.Description)),
  'volunteering.csv': (rows) => rows.flatMap((row) => placed(row.Role, row['Company Name'], row.Description)),
};

const largestFile = 5_000_000;
const largestArchive = 200_000_000;

/**
 * One's own data as LinkedIn gives it ("Get a copy of your data"): the ZIP, or single CSV files by name. Other files of the archive
 * (messages, connections, …) are not unpacked. Throws `bad-import` when nothing of it can be read, `too-large` when it is too big.
 */
export function readLinkedInExport(files: { name: string; bytes: Uint8Array }[]): LinkedInExport {
  const tables = files.flatMap((file) => (isZip(file.bytes) ? unzip(file.bytes) : [file])).flatMap(({ name, bytes }) => {
    const base = baseName(name);
    return Object.hasOwn(readers, base) ? [{ base, rows: parseCsv(new TextDecoder().decode(bytes.subarray(0, largestFile))) }] : [];
  });
  if (tables.length === 0) throw new SchilError('bad-import', {});
  const profile = tables.find(({ base }) => base === 'profile.csv')?.rows[0];
  const name = [profile?.['First Name'], profile?.['Last Name']].filter(Boolean).join(' ');
  return {
    ...(name === '' ? {} : { name }),
    ...(profile?.Headline ? { headline: profile.Headline } : {}),
    texts: tables.flatMap(({ base, rows }) => readers[base]!(rows)),
    files: tables.map(({ base }) => base),
  };
}

function unzip(archive: Uint8Array): { name: string; bytes: Uint8Array }[] {
  if (archive.byteLength > largestArchive) throw new SchilError('too-large', { limit: largestArchive });
  try {
    const files = unzipSync(archive, { filter: ({ name, originalSize }) => Object.hasOwn(readers, baseName(name)) && originalSize <= largestFile });
    return Object.entries(files).map(([name, bytes]) => ({ name, bytes }));
  } catch (cause) {
    throw new SchilError('bad-import', {}, cause);
  }
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1)!.toLowerCase();
}

function one(field: TextField, text: string | undefined, where?: string): ExportText[] {
  return text ? [{ field, text, ...(where ? { where } : {}) }] : [];
}

function placed(title: string | undefined, organisation: string | undefined, description: string | undefined): ExportText[] {
  const where = [title, organisation].filter(Boolean).join(', ');
  return [...one('title', title, organisation), ...one('organisation', organisation, title), ...one('description', description, where)];
}
