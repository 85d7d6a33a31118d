import { formatTagLine } from '../../lib/competences/tag-line/format.ts';
import { parseTagLine } from '../../lib/competences/tag-line/parse.ts';
import type { TagLine } from '../../lib/competences/tag-line-types.ts';
import type { Language } from '../../lib/competences/types.ts';
import { labelOf, type VocabularyIndex } from '../../lib/competences/vocabulary.ts';
import type { Person } from '../../lib/linkedin/types.ts';
import { compareLines, type LineDifference } from '../../lib/portfolio/compare-line.ts';
import { composeTagLine, type Composed } from '../../lib/portfolio/compose.ts';
import type { Portfolio } from '../../lib/portfolio/types.ts';
import type { Settings } from '../../lib/storage/types.ts';

export interface OwnLine extends Composed {
  text: string;
}

/** One's own line as it would be copied now; an empty text when nothing is public. */
export function ownLine(portfolio: Portfolio, settings: Settings, concepts: VocabularyIndex, form: TagLine['form'], today: string): OwnLine {
  const composed = composeTagLine(portfolio, {
    form,
    language: lineLanguage(portfolio, settings),
    discreet: settings.discreet,
    levels: settings.showLevels,
    ...(settings.tagLineLabel && form === 'about' ? { label: settings.tagLineLabel } : {}),
    labels: (id, language) => labelOf(concepts, id, language),
    today,
  });
  return { ...composed, text: composed.tagLine ? formatTagLine(composed.tagLine) : '' };
}

export function lineLanguage({ language }: Portfolio, settings: Settings): Language {
  return language ?? settings.language;
}

/** What the open own profile says beside what one's own line says. Undefined when there is nothing to compare. */
export function publishedDifference({ about, headline }: Person, own: { about: OwnLine; headline: OwnLine }, concepts: VocabularyIndex): LineDifference | undefined {
  const inAbout = about === undefined ? null : parseTagLine(about, { labels: concepts.labels });
  const inHeadline = headline === undefined ? null : parseTagLine(headline, { labels: concepts.labels });
  const [published, mine] = inAbout ? [inAbout, own.about.tagLine] : inHeadline ? [inHeadline, own.headline.tagLine] : [null, own.about.tagLine];
  return mine ? compareLines(published, mine) : undefined;
}
