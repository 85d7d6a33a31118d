import type { Assignment } from '../assignments/types.ts';
import type { Language } from '../competences/types.ts';
import { returnTexts } from '../i18n/texts/assignments.ts';
import { factTexts, questionTexts } from '../i18n/texts/matching.ts';
import { sheetTexts } from '../i18n/texts/sheets.ts';
import { translator } from '../i18n/translate.ts';
import { factsOf, unknownFacts } from './completeness.ts';
import { factText } from './facts.ts';
import { listOf } from '../i18n/dates.ts';
import type { MatchedAssignment } from './types.ts';

/** A part of a printed sheet: facts with their names, or lines (with an empty box to tick or write in when `open`). */
export type Section = { heading: string; facts: { name: string; value: string }[] } | { heading: string; lines: string[]; open?: true };

export interface Sheet {
  title: string;
  intro: string;
  notice?: string;
  sections: Section[];
  /** No legal advice. */
  foot: string;
}

export interface SheetInput {
  assignment: Assignment;
  match: Pick<MatchedAssignment, 'shared' | 'learns'>;
  consultFirst: boolean;
  language: Language;
}

/** "Voordat je ja zegt": for oneself, to take to the conversation. */
export function beforeYouSayYes({ assignment, consultFirst, language }: SheetInput): Sheet {
  const t = translator(sheetTexts, language);
  const ask = translator(questionTexts, language);
  return {
    title: t('before-title'),
    intro: t('before-intro'),
    ...(consultFirst ? { notice: t('consult-first') } : {}),
    sections: [
      { heading: t('facts'), facts: factList(assignment, language) },
      { heading: t('questions'), lines: unknownFacts(assignment).map((name) => ask(name)), open: true },
      { heading: t('return'), lines: [t(returnKey(assignment), returned(assignment, language))] },
      { heading: t('contact'), lines: [t('contact-rhythm'), t('contact-work')], open: true },
      { heading: t('after'), lines: [t('after-responsible'), t('after-handover'), t('after-learned')], open: true },
    ],
    foot: t('no-advice'),
  };
}

/** "Voor je leidinggevende": one page to give. Wishes stand on it only because the person prints it. */
export function forYourManager({ assignment, match, consultFirst, language }: SheetInput): Sheet {
  const t = translator(sheetTexts, language);
  const shared = match.shared.slice(0, 5).map(({ label }) => label);
  const learns = match.learns.slice(0, 3).map(({ label }) => label);
  const why = [...(shared.length > 0 ? [t('why-shared', { tags: listOf(shared, language) })] : []), ...(learns.length > 0 ? [t('why-learns', { tags: listOf(learns, language) })] : [])];
  return {
    title: t('manager-title'),
    intro: t('manager-intro'),
    ...(consultFirst ? { notice: t('manager-consult-first') } : {}),
    sections: [
      { heading: t('facts'), facts: factList(assignment, language) },
      ...(why.length > 0 ? [{ heading: t('why'), lines: why }] : []),
      { heading: t('agree'), lines: [t('agree-hours'), t('agree-own-work'), t('agree-return'), t('agree-contact'), t('agree-cost')], open: true as const },
      { heading: t('return'), lines: [t(`manager-${returnKey(assignment)}`, returned(assignment, language))] },
    ],
    foot: t('no-advice'),
  };
}

function factList(assignment: Assignment, language: Language): { name: string; value: string }[] {
  const nameOf = translator(factTexts, language);
  return factsOf(assignment).flatMap((name) => {
    const value = factText(name, assignment, language);
    return value === undefined ? [] : [{ name: nameOf(name), value }];
  });
}

function returnKey({ kind, return: agreed }: Assignment): 'return-vacancy' | 'return-unknown' | 'return-known' {
  if (kind === 'vacancy') return 'return-vacancy';
  return agreed === undefined || agreed === 'unspecified' ? 'return-unknown' : 'return-known';
}

/** The arrangement in words, for the line that names it. */
function returned({ return: agreed }: Assignment, language: Language): { return: string } {
  return { return: translator(returnTexts, language)(agreed ?? 'unspecified') };
}
