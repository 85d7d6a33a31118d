import { feed, klusShape, feedKlusShape } from '../readers/open-feed/schema.ts';
import { at, isBag, list, type Bag } from '../readers/values.ts';
import { error, warning, type CheckCode, type Remark } from './finding.ts';

/** What the schema says, each issue at its item and field. */
export function schemaRemarks(source: Bag): Remark[] {
  const checked = feed.safeParse(source);
  const issues = checked.success ? [] : checked.error.issues;
  return [...issues.slice(0, 500).map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? '' : part));
    const inItem = path[0] === 'items' && typeof path[1] === 'number';
    const value = at(source, ...path);
    return error(inItem ? (path[1] as number) : 'feed', (inItem ? path.slice(2) : path).join('.') || 'items', codeOf(issue, value), shown(value));
  }), ...unknownKeys(source)];
}

function codeOf(issue: { code: string; path: PropertyKey[] }, value: unknown): CheckCode {
  const field = String(issue.path.at(-1) ?? '');
  if (value === undefined || value === null) return 'missing';
  if (/hours/i.test(String(issue.path.at(-2) ?? '')) && value === 0) return 'zero-hours';
  if (typeof value === 'string' && /^http:|^javascript:|^data:/i.test(value)) return 'not-https';
  if (/date|through|generated/i.test(field)) return 'bad-date';
  if (issue.code === 'invalid_value') return 'unknown-code';
  return 'bad-value';
}

function shown(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value).slice(0, 60) : value === undefined || value === null ? undefined : Array.isArray(value) ? '[…]' : '{…}';
}

/** JSON-LD's own keys, and schema.org's that publishers print for search engines and that we do not need. */
const allowed = new Set(['@context', '@type', '@id', 'url', 'industry', 'inLanguage', 'estimatedSalary', 'salaryCurrency', 'experienceRequirements', 'educationRequirements', 'qualifications', 'responsibilities', 'occupationalCategory', 'applicantLocationRequirements', 'jobImmediateStart', 'employerOverview', 'incentiveCompensation', 'specialCommitments', 'physicalRequirement', 'sensoryRequirement', 'dateModified', 'mainEntityOfPage', 'about', 'version']);

function unknownKeys(source: Bag): Remark[] {
  const unknown = (bag: unknown, shape: object): string[] => (isBag(bag) ? Object.keys(bag).filter((key) => !Object.hasOwn(shape, key) && !allowed.has(key)) : []);
  return [
    ...unknown(source._klus, feedKlusShape).map((key) => warning('feed', `_klus.${key}`, 'unknown-key')),
    ...list(source.items).flatMap((item, index) => unknown(at(item, '_klus'), klusShape).map((key) => warning(index, `_klus.${key}`, 'unknown-key'))),
  ];
}
