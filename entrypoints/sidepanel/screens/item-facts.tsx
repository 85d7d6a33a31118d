import { CopyText } from '../../../components/CopyText.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Facts } from '../../../components/Facts.tsx';
import { copyToClipboard } from '../../../lib/hooks/copy.ts';
import { useLive } from '../../../lib/hooks/use-live.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { itemTexts } from '../../../lib/i18n/texts/item.ts';
import { factTexts, questionTexts } from '../../../lib/i18n/texts/matching.ts';
import { factText } from '../../../lib/matching/facts.ts';
import { dateText } from '../../../lib/i18n/dates.ts';
import type { AssignmentAnswer } from '../../../lib/messages/map.ts';
import { readPortfolio } from '../../../lib/storage/read.ts';

/** What the item states, and what it leaves open as questions to copy. */
export function ItemFacts({ answer }: { answer: AssignmentAnswer }) {
  const t = useTexts(itemTexts);
  const name = useTexts(factTexts);
  const question = useTexts(questionTexts);
  const language = useLanguage();
  const { assignment, present, item } = answer;
  const unknown = item.match.unknown;
  const distance = useDistance(answer);
  const stated = present.map((fact) => ({ name: name(fact), value: [factText(fact, assignment, language), fact === 'place' ? distance : undefined].filter(Boolean).join(', ') }));
  const more = [
    ...(assignment.closes ? [{ name: t('closes'), value: dateText(assignment.closes, language) }] : []),
    ...(assignment.published ? [{ name: t('published'), value: dateText(assignment.published, language) }] : []),
    ...(assignment.openings ? [{ name: t('openings'), value: String(assignment.openings) }] : []),
    ...(assignment.salary ? [{ name: t('salary'), value: salaryText(assignment.salary, language) }] : []),
  ];
  return (
    <section class="schil-stack">
      <h3>{t('facts')}</h3>
      <Facts facts={[...stated, ...more]} />
      <p class="schil-subtle">{t('complete', { present: present.length, all: present.length + unknown.length })}</p>
      {unknown.length > 0 && (
        <Disclosure summary={t('questions')}>
          <CopyText text={unknown.map((fact) => `• ${question(fact)}`).join('\n')} label={t('questions-copy')} copied={t('copied')} failed={t('copy-failed')} onCopy={copyToClipboard} />
        </Disclosure>
      )}
    </section>
  );
}

function useDistance({ distanceKm }: AssignmentAnswer): string | undefined {
  const t = useTexts(itemTexts);
  const portfolio = useLive(readPortfolio);
  const place = portfolio.state === 'ready' ? portfolio.value.preferences?.place : undefined;
  return distanceKm === undefined || place === undefined ? undefined : t('distance', { km: Math.round(distanceKm), place });
}

function salaryText({ min, max, currency, unit }: NonNullable<AssignmentAnswer['assignment']['salary']>, language: string): string {
  const money = new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: unit === 'hour' ? 2 : 0 });
  const per = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(1).find(({ type }) => type === 'unit')?.value.trim() ?? unit;
  const amount = min !== undefined && max !== undefined && min !== max ? `${money.format(min)} – ${money.format(max)}` : money.format((max ?? min)!);
  return `${amount} / ${per}`;
}
