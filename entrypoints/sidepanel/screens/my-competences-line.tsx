import { useState } from 'preact/hooks';
import { CopyText } from '../../../components/CopyText.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Choice, TextField } from '../../../components/Field.tsx';
import { ExternalLink } from '../../../components/Link.tsx';
import { Meter } from '../../../components/Meter.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { Segment } from '../../../components/person/Segment.tsx';
import { defaultLabel } from '../../../lib/competences/tag-line/words.ts';
import type { TagLine } from '../../../lib/competences/tag-line-types.ts';
import type { VocabularyIndex } from '../../../lib/competences/vocabulary.ts';
import { copyToClipboard } from '../../../lib/hooks/copy.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { tagLineTexts } from '../../../lib/i18n/texts/tag-line.ts';
import type { Person } from '../../../lib/linkedin/types.ts';
import { send } from '../../../lib/messages/send.ts';
import type { Settings } from '../../../lib/storage/types.ts';
import { today } from '../../../lib/today.ts';
import { lineLanguage, ownLine, publishedDifference } from '../own-line.ts';
import type { PortfolioEditor } from '../use-portfolio.ts';
import { LineCheck } from './my-competences-check.tsx';
import { ownProfile } from './my-competences-start.tsx';

/** Characters: what our line may take, and what LinkedIn holds. */
const lengths = { line: { about: 300, headline: 60 }, linkedIn: { about: 2_600, headline: 220 } };

/** The line, ready to copy; where to paste it; whether the profile says the same. */
export function LineSection({ editor, settings, concepts, person }: { editor: PortfolioEditor; settings: Settings; concepts: VocabularyIndex; person: Person | undefined }) {
  const t = useTexts(tagLineTexts);
  const [form, setForm] = useState<TagLine['form']>('about');
  const { portfolio } = editor;
  const lines = { about: ownLine(portfolio, settings, concepts, 'about', today()), headline: ownLine(portfolio, settings, concepts, 'headline', today()) };
  const line = lines[form];
  const difference = person && publishedDifference(person, lines, concepts);
  if (!line.tagLine)
    return (
      <section class="schil-stack schil-stack--sm">
        <h3>{t('title')}</h3>
        <p class="schil-subtle">{t('none')}</p>
      </section>
    );
  return (
    <section class="schil-stack" id="line" tabIndex={-1}>
      <div class="schil-stack schil-stack--xs">
        <h3>{t('title')}</h3>
        <p class="schil-subtle">{t('intro')}</p>
      </div>
      {difference && <LineCheck difference={difference} aboutSeen={person.about !== undefined} />}
      <Segment label={t('form')} value={form} options={[{ value: 'about', text: t('form-about') }, { value: 'headline', text: t('form-headline') }]} onChange={setForm} />
      <CopyText key={line.text} text={line.text} label={t('copy')} copied={t('copied')} failed={t('copy-failed')} onCopy={copyToClipboard} />
      <Lengths form={form} length={line.text.length} existing={person?.[form]} />
      {line.dropped.length > 0 && (
        <Notice kind="info" title={t('dropped', { tags: line.dropped.map(({ tag }) => tag.text).join(' · ') })}>
          <p>{t('dropped-help')}</p>
        </Notice>
      )}
      <Disclosure summary={t('options')}>
        <LineOptions editor={editor} settings={settings} />
      </Disclosure>
      <Guide form={form} />
    </section>
  );
}

function Lengths({ form, length, existing }: { form: TagLine['form']; length: number; existing: string | undefined }) {
  const t = useTexts(tagLineTexts);
  const most = lengths.line[form];
  const whole = lengths.linkedIn[form];
  // A line that is there already is replaced, not added.
  const rest = existing === undefined ? undefined : existing.replace(/[^\n|]*#publiekvak\s*$/u, '').trim();
  const together = rest === undefined ? undefined : rest.length + (form === 'about' ? 2 : 3) + length;
  return (
    <div class="schil-stack schil-stack--xs">
      <Meter value={length} max={most} text={t('length-line', { count: length, most })} />
      {together !== undefined && <Meter value={together} max={whole} text={t(`length-${form}`, { count: together, most: whole })} />}
      {together !== undefined && together > whole && <Notice kind="warning" title={t('too-long')} />}
    </div>
  );
}

function LineOptions({ editor, settings }: { editor: PortfolioEditor; settings: Settings }) {
  const t = useTexts(tagLineTexts);
  const language = lineLanguage(editor.portfolio, settings);
  const set = (change: Parameters<typeof send<'app/save-settings'>>[1]['settings']) => void send('app/save-settings', { settings: change });
  return (
    <div class="schil-stack schil-stack--sm">
      <Segment
        label={t('language')}
        value={language}
        options={[{ value: 'nl', text: t('dutch') }, { value: 'en', text: t('english') }]}
        onChange={(value) => void editor.save({ ...editor.portfolio, language: value })}
      />
      <Choice label={t('levels')} help={t('levels-help')} checked={settings.showLevels} onChange={() => set({ showLevels: !settings.showLevels })} />
      <Choice label={t('discreet')} help={t('discreet-help')} checked={settings.discreet} onChange={() => set({ discreet: !settings.discreet })} />
      <TextField
        label={t('label')}
        help={t('label-help', { label: defaultLabel[language] })}
        maxLength={60}
        value={settings.tagLineLabel ?? ''}
        onChange={({ currentTarget: { value } }) => set({ tagLineLabel: value.trim() === '' ? null : value.trim() })}
      />
    </div>
  );
}

function Guide({ form }: { form: TagLine['form'] }) {
  const t = useTexts(tagLineTexts);
  return (
    <Disclosure summary={t('guide-title')}>
      <ol class="steps">
        <li>{t(form === 'about' ? 'guide-1' : 'guide-headline-1')}</li>
        <li>{t(form === 'about' ? 'guide-2' : 'guide-headline-2')}</li>
        <li>{t('guide-3')}</li>
      </ol>
      <p>
        <ExternalLink href={ownProfile}>{t('guide-open')}</ExternalLink>
      </p>
    </Disclosure>
  );
}
