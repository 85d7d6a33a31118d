import { hostOf } from '../facts/links.ts';
import type { FlatRecord } from './aliases.ts';

/**
 * Pages of systems whose lists give a number instead of an address. Each pattern is the one the system itself documents or uses for every
 * page; where the list does not say whose board it is, its own address (`from`) must.
 */
const patterns: readonly ((value: (key: string) => string, from: string) => string | undefined)[] = [
  function smartRecruiters(value) {
    const [, board, id] = /^https:\/\/api\.smartrecruiters\.com\/v1\/companies\/([\w-]{1,80})\/postings\/([\w-]{1,60})$/i.exec(value('ref')) ?? [];
    return board && `https://jobs.smartrecruiters.com/${board}/${id}`;
  },
  function personio(value, from) {
    return /\.jobs\.personio\.(?:de|com)$/.test(host(from)) && isNumber(value('id')) ? `https://${host(from)}/job/${value('id')}` : undefined;
  },
  function workday(value, from) {
    const [, site] = /^https:\/\/[\w.-]+\.myworkdayjobs\.com\/wday\/cxs\/[\w-]{1,80}\/([\w-]{1,80})\/jobs/i.exec(from) ?? [];
    return site && /^\/job\/[^\s?#]{1,400}$/.test(value('externalpath')) ? `https://${host(from)}/${site}${value('externalpath')}` : undefined;
  },
  function platsbanken(value, from) {
    return /(?:^|\.)arbetsformedlingen\.se$/.test(host(from)) && isNumber(value('id')) ? `https://arbetsformedlingen.se/platsbanken/annonser/${value('id')}` : undefined;
  },
];

/** The page of a record without an address; undefined where no pattern is known for it. */
export function permanentLink(record: FlatRecord, from = ''): string | undefined {
  const value = (key: string): string => record.get(key)?.[0] ?? '';
  for (const pattern of patterns) {
    const link = pattern(value, from);
    if (link) return link;
  }
  return undefined;
}

function host(address: string): string {
  return hostOf(address) ?? '';
}

function isNumber(id: string): boolean {
  return /^\d{3,12}$/.test(id);
}
