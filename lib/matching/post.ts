import type { Language } from '../competences/types.ts';
import { kindTexts, returnTexts } from '../i18n/texts/assignments.ts';
import { placeTexts } from '../i18n/texts/place.ts';
import { translator } from '../i18n/translate.ts';
import type { Assignment } from '../assignments/types.ts';

/** A text to paste as a LinkedIn post: what, where, for how long, for whom; plain sentences, no shouting. */
export function postText(assignment: Assignment, language: Language, factLine: string): string {
  const t = translator(placeTexts, language);
  const tags = new Intl.ListFormat(language).format([...assignment.competences.required, ...assignment.competences.desired].slice(0, 6).map(({ name }) => name));
  const offer = assignment.kind === 'offer';
  const head = offer ? t('post-offer', { title: assignment.title }) : t('post-place', { kind: translator(kindTexts, language)(assignment.kind), organisation: assignment.organisation.name, title: assignment.title });
  return [
    head,
    assignment.description,
    ...(factLine === '' ? [] : [factLine]),
    ...(tags === '' ? [] : [t(offer ? 'post-can' : 'post-asked', { tags })]),
    ...(assignment.return && assignment.return !== 'unspecified' ? [t('post-return', { return: translator(returnTexts, language)(assignment.return) })] : []),
    t('post-questions'),
    ...(assignment.url === undefined ? [] : [assignment.url]),
    '#publiekvak',
  ].join('\n\n');
}
