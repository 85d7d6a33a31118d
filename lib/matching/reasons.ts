import type { Language } from '../competences/types.ts';
import { dateText, listOf } from '../i18n/dates.ts';
import { kindTexts, legalFormTexts, returnTexts, ringTexts, workplaceTexts } from '../i18n/texts/assignments.ts';
import { deviationTexts, downsideTexts, reasonTexts } from '../i18n/texts/matching.ts';
import { type Texts, translator } from '../i18n/translate.ts';
import type { Deviation, Downside, MatchedAssignment, Shared } from './types.ts';

/** At most so many competences are named in one sentence. */
const named = 3;

/** Why one sees an assignment, in one or two sentences, with one's own words where there are. For the panel only: it may name private tags. */
export function reasonOf(match: Pick<MatchedAssignment, 'shared' | 'learns'>, language: Language): string {
  const t = translator(reasonTexts, language);
  const learn = match.learns[0]?.label;
  const [first] = match.shared;
  if (!first) return learn === undefined ? t('none') : t('learns', { learn });
  const why = whyShared(first, match.shared, language);
  return learn === undefined ? why : `${why} ${t('learns-too', { learn })}`;
}

function whyShared(first: Shared, shared: readonly Shared[], language: Language): string {
  const t = translator(reasonTexts, language);
  if (first.perhaps) return t('shared-perhaps', { asked: first.asked });
  if (first.ownWords !== undefined && first.ownWords.toLowerCase() !== first.asked.toLowerCase()) return t('shared-own-words', { own: short(first.ownWords), asked: first.asked });
  if (first.relation !== 'same') return t('shared-kin', { asked: first.asked, own: first.label });
  const same = [...new Set(shared.filter(({ relation, perhaps }) => relation === 'same' && !perhaps).map(({ asked }) => asked))].slice(0, named);
  return same.length === 1 ? t('shared-one', { asked: same[0]! }) : t('shared-more', { asked: listOf(same, language) });
}

const longest = 90;
function short(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 1).trimEnd()}…`;
}

export function deviationText({ preference, by, has }: Deviation, language: Language): string {
  const t = translator(deviationTexts, language);
  const amount = Math.abs(by?.amount ?? 0);
  const more = (by?.amount ?? 0) > 0;
  if (preference === 'hoursPerWeek') return t(more ? 'hoursPerWeek-more' : 'hoursPerWeek-less', { amount, has: has ?? '' });
  if (preference === 'dates') return t(more ? 'dates-late' : 'dates-early', { amount });
  return t(preference, { amount, has: codeText(has ?? '', language) });
}

const codes: Texts = { ...kindTexts, ...workplaceTexts, ...legalFormTexts, ...ringTexts, ...returnTexts };

function codeText(code: string, language: Language): string {
  return code in codes ? translator(codes, language)(code) : code;
}

export function downsideText({ code, values }: Downside, language: Language): string {
  const filled = 'end' in values ? { ...values, end: dateText(String(values.end), language) } : 'days' in values ? { ...values, count: values.days! } : values;
  return translator(downsideTexts, language)(code, filled);
}
