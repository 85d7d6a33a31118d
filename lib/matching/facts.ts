import type { Assignment } from '../assignments/types.ts';
import type { Language } from '../competences/types.ts';
import { consentTexts, legalFormTexts, returnTexts, settlementTexts, workplaceTexts } from '../i18n/texts/assignments.ts';
import { sheetTexts } from '../i18n/texts/sheets.ts';
import { translator } from '../i18n/translate.ts';
import { dateText } from '../i18n/dates.ts';
import type { FactName } from './types.ts';

/** What an assignment states about one fact, in words; undefined when it does not state it. */
export function factText(name: FactName, assignment: Assignment, language: Language): string | undefined {
  return writers[name]?.(assignment, language);
}

type Writer = (assignment: Assignment, language: Language) => string | undefined;

/** Pension, disability insurance and side activities have no writer: no feed states them. */
const writers: Partial<Record<FactName, Writer>> = {
  result: ({ result }) => result,
  hours: hoursText,
  term: termText,
  place: ({ places, workplace }, language) => {
    const where = [...places.map(({ name }) => name), ...(workplace ? [translator(workplaceTexts, language)(workplace)] : [])];
    return where.length > 0 ? where.join(', ') : undefined;
  },
  learns: ({ learns }) => learns,
  contact: ({ contact, contactAtSource }, language) => [contact?.name, contact?.email, contact?.telephone].filter(Boolean).join(', ') || (contactAtSource ? translator(sheetTexts, language)('contact-source') : undefined),
  return: (assignment, language) => (assignment.return && assignment.return !== 'unspecified' ? (assignment.returnText ?? translator(returnTexts, language)(assignment.return)) : undefined),
  facilities: ({ facilities }) => facilities?.join(', '),
  assessment: ({ assessedBy }) => assessedBy,
  legalForm: ({ legalForm }, language) => legalForm && translator(legalFormTexts, language)(legalForm),
  settlement: ({ settlement }, language) => (settlement && settlement !== 'unspecified' ? translator(settlementTexts, language)(settlement) : undefined),
  managerConsent: ({ managerConsent }, language) => managerConsent && translator(consentTexts, language)(managerConsent),
};

export function hoursText({ hoursPerWeek, totalHours }: Pick<Assignment, 'hoursPerWeek' | 'totalHours'>, language: Language): string | undefined {
  const t = translator(sheetTexts, language);
  if (hoursPerWeek) return hoursPerWeek.min === hoursPerWeek.max ? t('hours-one', { max: hoursPerWeek.max }) : t('hours-value', { min: hoursPerWeek.min, max: hoursPerWeek.max });
  return totalHours && t('hours-total', { max: totalHours.max });
}

export function termText({ start, end, duration }: Pick<Assignment, 'start' | 'end' | 'duration'>, language: Language): string | undefined {
  const t = translator(sheetTexts, language);
  const from = start && dateText(start, language);
  const until = end && dateText(end, language);
  if (from && until) return t('term-from-to', { start: from, end: until });
  if (until) return t('term-until', { end: until });
  if (from) return [t('term-from', { start: from }), duration].filter(Boolean).join(', ');
  return duration;
}
