import type { Assignment } from '../assignments/types.ts';
import type { Language } from '../competences/types.ts';
import { questionTexts } from '../i18n/texts/matching.ts';
import { sheetTexts } from '../i18n/texts/sheets.ts';
import { translator } from '../i18n/translate.ts';
import { listOf } from '../i18n/dates.ts';
import type { FactName, MatchedAssignment } from './types.ts';

export interface ReplyInput {
  assignment: Pick<Assignment, 'title' | 'organisation' | 'url'>;
  match: Pick<MatchedAssignment, 'shared' | 'learns' | 'unknown'>;
  /** Learning wishes go in only when the person says so. */
  withLearning: boolean;
  /** Questions chosen; by default the first four that are open. */
  questions?: readonly FactName[];
  language: Language;
}

const mostShared = 5;
const mostQuestions = 4;

/** "Reageer": a text to copy and change. Competences stand in the person's own words where there are. */
export function replyText({ assignment, match, withLearning, questions = match.unknown.slice(0, mostQuestions), language }: ReplyInput): string {
  const t = translator(sheetTexts, language);
  const ask = translator(questionTexts, language);
  const brings = [...new Set(match.shared.map(({ label, ownWords }) => (ownWords === undefined || ownWords === label ? label : `${label}: “${ownWords}”`)))].slice(0, mostShared);
  const blocks = [
    t('reply-greeting'),
    t('reply-open', { title: assignment.title, organisation: assignment.organisation.name }),
    ...(brings.length > 0 ? [[t('reply-shared'), ...brings.map((line) => `• ${line}`)].join('\n')] : []),
    ...(withLearning && match.learns.length > 0 ? [t('reply-learns', { tags: listOf(match.learns.map(({ label }) => label), language) })] : []),
    ...(questions.length > 0 ? [[t('reply-questions'), ...questions.map((name) => `• ${ask(name)}`)].join('\n')] : []),
    t('reply-close'),
    t('reply-greetings'),
    ...(assignment.url === undefined ? [] : [assignment.url]),
  ];
  return blocks.join('\n\n');
}
