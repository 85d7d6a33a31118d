import type { checkTexts } from '../../i18n/texts/check.ts';

export type CheckCode = keyof typeof checkTexts;

/** One remark of the validator, before its advice is put into words. */
export interface Remark {
  /** Index of the item in the feed; `feed` for the whole. */
  item: number | 'feed';
  /** Path of the field within the item or feed, e.g. `_klus.hoursPerWeek`. */
  field: string;
  severity: 'error' | 'warning';
  code: CheckCode;
  value?: string | number;
}

export function error(item: Remark['item'], field: string, code: CheckCode, value?: string | number): Remark {
  return { item, field, severity: 'error', code, ...(value === undefined ? {} : { value }) };
}

export function warning(item: Remark['item'], field: string, code: CheckCode, value?: string | number): Remark {
  return { ...error(item, field, code, value), severity: 'warning' };
}
