import { Button } from '../../../components/Button.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Select, TextArea, TextField } from '../../../components/Field.tsx';
import type { Level } from '../../../lib/competences/tag-line-types.ts';
import { definitionOf, genericOf, type VocabularyIndex } from '../../../lib/competences/vocabulary.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { levelTexts } from '../../../lib/i18n/texts/assignments.ts';
import { competencesTexts, stanceTexts, visibilityTexts } from '../../../lib/i18n/texts/competences.ts';
import type { PortfolioTag, Stance, Visibility } from '../../../lib/portfolio/types.ts';
import { EvidenceList } from './my-competences-evidence.tsx';

export interface TagFormProps {
  tag: PortfolioTag;
  name: string;
  concepts: VocabularyIndex | undefined;
  onChange: (tag: PortfolioTag) => void;
  onFirst: (() => void) | undefined;
  onRemove: () => void;
}

/** What one can say about a tag: three choices in a row, own words, and (folded) evidence. Everything is optional. */
export function TagForm({ tag, name, concepts, onChange, onFirst, onRemove }: TagFormProps) {
  const t = useTexts(competencesTexts);
  const language = useLanguage();
  const { level: _, ...levelless } = tag;
  const { ownWords: __, ...wordless } = tag;
  const { text: ___, ...nameless } = tag;
  const definition = tag.id && concepts && definitionOf(concepts, tag.id, language);
  const generic = tag.id && concepts && genericOf(concepts, tag.id, language);
  return (
    <div class="schil-stack">
      {definition && <p>{definition}</p>}
      {generic && <p class="schil-subtle">{t('generic-term', { term: generic })}</p>}
      <Choices tag={tag} onLevel={(level) => onChange(level === undefined ? levelless : { ...tag, level })} onChange={onChange} />
      {tag.stance === 'learn' && <p class="schil-subtle">{t('visibility-learn')}</p>}
      <TextArea label={t('own-words')} help={t('own-words-help')} rows={2} maxLength={1_000} value={tag.ownWords ?? ''} onChange={({ currentTarget: { value } }) => onChange(value.trim() === '' ? wordless : { ...tag, ownWords: value.trim() })} />
      <TextField label={t('shown')} maxLength={100} value={tag.text ?? name} onChange={({ currentTarget: { value } }) => (value.trim() === '' ? tag.id !== undefined && onChange(nameless) : onChange({ ...tag, text: value.trim() }))} />
      <Disclosure summary={t('evidence', { count: tag.evidence?.length ?? 0 })}>
        <EvidenceList evidence={tag.evidence ?? []} onChange={(evidence) => onChange({ ...tag, evidence })} />
      </Disclosure>
      <div class="schil-row">
        {onFirst && (
          <Button small onClick={onFirst}>
            {t('first')}
          </Button>
        )}
        <Button small kind="danger" aria-label={t('about-row', { action: t('remove'), label: name })} onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </div>
  );
}

function Choices({ tag, onLevel, onChange }: { tag: PortfolioTag; onLevel: (level: Level | undefined) => void; onChange: (tag: PortfolioTag) => void }) {
  const t = useTexts(competencesTexts);
  const level = useTexts(levelTexts);
  const stance = useTexts(stanceTexts);
  const visibility = useTexts(visibilityTexts);
  const seen = tag.visibility ?? (tag.stance === 'learn' || tag.stance === 'no-longer' ? 'private' : 'public');
  return (
    <div class="fields">
      <Select
        label={t('stance')}
        value={tag.stance}
        options={(['can', 'want', 'learn', 'no-longer'] as const).map((value) => ({ value, text: stance(value) }))}
        onChange={(event) => onChange({ ...tag, stance: event.currentTarget.value as Stance })}
      />
      <Select
        label={t('level')}
        value={tag.level === undefined ? '' : `${tag.level}`}
        options={[{ value: '', text: t('level-none') }, ...(['1', '2', '3', '4'] as const).map((value) => ({ value, text: level(value) }))]}
        onChange={({ currentTarget: { value } }) => onLevel(value === '' ? undefined : (Number(value) as Level))}
      />
      <div class="fields__wide">
        <Select
          label={t('visibility')}
          value={seen}
          options={(['public', 'on-request', 'private'] as const).map((value) => ({ value, text: visibility(value) }))}
          onChange={(event) => onChange({ ...tag, visibility: event.currentTarget.value as Visibility })}
        />
      </div>
    </div>
  );
}
