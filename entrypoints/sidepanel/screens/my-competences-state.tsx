import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Choice, Select, TextField } from '../../../components/Field.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { monthIn } from '../../../components/page/words.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { tagLineTexts } from '../../../lib/i18n/texts/tag-line.ts';
import { dateText } from '../../../lib/i18n/dates.ts';
import { freshnessOf } from '../../../lib/portfolio/availability.ts';
import type { Availability, Portfolio } from '../../../lib/portfolio/types.ts';
import { today } from '../../../lib/today.ts';
import type { PortfolioEditor } from '../use-portfolio.ts';

type Standing = 'quiet' | 'open' | 'settled';

/** Three equal states: nothing said, available, settled. */
export function StateSection({ editor }: { editor: PortfolioEditor }) {
  const t = useTexts(tagLineTexts);
  const { portfolio, save } = editor;
  const { availability, state, ...rest } = portfolio;
  const standing: Standing = state === 'settled' ? 'settled' : availability ? 'open' : 'quiet';
  const choose = (next: Standing) => void save(withStanding(rest, next));
  return (
    <section class="schil-stack">
      <fieldset class="schil-stack schil-stack--xs" aria-labelledby="standing-title" aria-describedby="standing-help">
        <h3 id="standing-title">{t('state-title')}</h3>
        <p id="standing-help" class="schil-subtle">
          {t('state-help')}
        </p>
        <Choice type="radio" name="standing" label={t('state-open')} checked={standing === 'open'} onChange={() => choose('open')} />
        <Choice type="radio" name="standing" label={t('state-settled')} help={t('state-settled-help')} checked={standing === 'settled'} onChange={() => choose('settled')} />
        <Choice type="radio" name="standing" label={t('state-quiet')} checked={standing === 'quiet'} onChange={() => choose('quiet')} />
      </fieldset>
      {standing === 'open' && availability && <AvailabilityForm availability={availability} onChange={(changed) => void save({ ...rest, availability: changed })} />}
    </section>
  );
}

function withStanding(rest: Omit<Portfolio, 'availability' | 'state'>, standing: Standing): Portfolio {
  if (standing === 'settled') return { ...rest, state: 'settled' };
  return standing === 'open' ? { ...rest, availability: { confirmed: today() } } : rest;
}

function AvailabilityForm({ availability, onChange }: { availability: Availability; onChange: (availability: Availability) => void }) {
  const t = useTexts(tagLineTexts);
  const language = useLanguage();
  const [wrong, setWrong] = useState(false);
  const { hours, from, confirmed } = availability;
  const fresh = { ...availability, confirmed: today() };
  const setHours = (name: 'min' | 'max', typed: string) => {
    const value = typed.trim() === '' ? undefined : Number(typed.replace(',', '.'));
    const next = { ...hours, [name]: value };
    const isWrong = [next.min, next.max].some((one) => one !== undefined && !(one > 0 && one <= 60)) || (next.min ?? 0) > (next.max ?? 60);
    setWrong(isWrong);
    if (isWrong) return;
    const { hours: _, ...without } = fresh;
    onChange(next.max === undefined ? without : { ...without, hours: { max: next.max, ...(next.min === undefined ? {} : { min: next.min }) } });
  };
  const setFrom = (value: string) => {
    const { from: _, ...without } = fresh;
    onChange(value === '' ? without : { ...without, from: value });
  };
  const freshness = freshnessOf(confirmed, today());
  return (
    <>
      <div class="fields">
        <TextField type="number" min={1} max={60} label={t('hours-max')} help={t('optional')} error={wrong ? t('bad-hours') : undefined} value={`${hours?.max ?? ''}`} onChange={(event) => setHours('max', event.currentTarget.value)} />
        {hours && <TextField type="number" min={1} max={60} label={t('hours-min')} help={t('optional')} value={`${hours.min ?? ''}`} onChange={(event) => setHours('min', event.currentTarget.value)} />}
        <Select label={t('from')} help={t('optional')} value={from ?? ''} options={[{ value: '', text: '–' }, ...nextMonths(from).map((value) => ({ value, text: monthIn(language, value) }))]} onChange={(event) => setFrom(event.currentTarget.value)} />
      </div>
      <Notice kind={freshness === 'fresh' ? 'info' : 'warning'} title={t(freshness === 'fresh' ? 'confirmed' : `confirmed-${freshness}`, { date: dateText(confirmed, language) })}>
        {freshness !== 'fresh' && (
          <Button small icon="check" onClick={() => onChange(fresh)}>
            {t('confirm-again')}
          </Button>
        )}
      </Notice>
    </>
  );
}

/** A year ahead, and the month chosen before when that is past. */
function nextMonths(chosen: string | undefined): string[] {
  const [year, month] = today().split('-').map(Number) as [number, number];
  const months = Array.from({ length: 13 }, (_, ahead) => new Date(Date.UTC(year, month - 1 + ahead, 15)).toISOString().slice(0, 7));
  return chosen === undefined || months.includes(chosen) ? months : [chosen, ...months];
}
