import type { FlatRecord } from './aliases.ts';

/** Systems in which a name means something else than anywhere else: known by a field that only they have. */
const dialects: readonly { knownBy: string; means: Readonly<Record<string, string>> }[] = [
  { knownBy: 'careersitejoburl', means: { careersitejoburl: 'url', careersitejobapplyurl: 'applyurl', startdate: 'publisheddate', enddate: 'expirydate' } }, // Teamtailor: days on which the advertisement starts and ends
  { knownBy: 'urlsad', means: { urlsad: 'url', urlsapply: 'applyurl', fromdate: 'publisheddate', todate: 'expirydate' } }, // Jobylon
  { knownBy: 'jobpostingsiteid', means: { startdate: 'publisheddate', enddate: 'expirydate' } }, // Workday, one page
  { knownBy: 'versiontitle', means: { versiontitle: 'title', datestart: 'publisheddate', dateend: 'expirydate' } }, // EasyCruit: one version per language
  { knownBy: 'jobpublicationurl', means: { startdate: 'publisheddate', enddate: 'expirydate' } }, // d.vinci
];

/** The same record under the names that mean the same everywhere. */
export function inPlainNames(record: FlatRecord): FlatRecord {
  const dialect = dialects.find(({ knownBy }) => record.has(knownBy));
  if (!dialect) return record;
  for (const [name, plain] of Object.entries(dialect.means)) {
    const found = record.get(name);
    if (!found) continue;
    record.delete(name);
    record.set(plain, found);
  }
  return record;
}
