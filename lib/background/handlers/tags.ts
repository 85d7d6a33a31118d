/** Published tags of people, public-sector terms in their own words, and one's own line. */
import { formatTagLine } from '../../competences/tag-line/format.ts';
import { parseTagLine } from '../../competences/tag-line/parse.ts';
import type { TagLine } from '../../competences/tag-line-types.ts';
import { labelOf } from '../../competences/vocabulary.ts';
import type { Handlers } from '../../messages/answer.ts';
import type { Ask, OwnWords, PlacedText, ShownTags } from '../../messages/map.ts';
import { composeTagLine } from '../../portfolio/compose.ts';
import { write } from '../../storage/db.ts';
import { seenOf } from '../../storage/seen.ts';
import { emptyPortfolio } from '../../portfolio/empty.ts';
import type { Settings } from '../../storage/types.ts';
import type { Context } from '../context.ts';
import { dayOf } from '../days.ts';
import { showsOwnWords, type OwnWordsName } from '../own-words-shown.ts';
import { ownWordsIn } from '../own-words.ts';
import { currentSettings, marksAreOn, pausedNow } from '../settings.ts';
import { shownTags, type Viewing } from '../shown-tags.ts';
import { openedVocabularyOf, vocabularyOf } from '../vocabulary.ts';

type Tags = Pick<Handlers, 'page/tags' | 'page/people' | 'page/own-words' | 'page/own-tags' | 'app/tags' | 'app/people' | 'app/own-words'>;

export function tagHandlers(context: Context): Tags {
  return {
    // In the page nothing is answered unless marks are on; the panel answers unless Schil is paused.
    'page/tags': async (ask) => ((await marksAreOn(context)) ? tagsOf(context, ask) : null),
    'page/people': async (ask) => ((await marksAreOn(context)) ? tagsOfPeople(context, ask) : {}),
    'page/own-words': ({ texts }) => ownWords(context, 'page/own-words', texts),
    'page/own-tags': async (ask) => ((await marksAreOn(context)) ? ownTags(context, ask) : { tags: null, published: 'missing' }),
    'app/tags': async (ask) => ((await pausedNow(context)) ? null : tagsOf(context, ask)),
    'app/people': async (ask) => ((await pausedNow(context)) ? {} : tagsOfPeople(context, ask)),
    'app/own-words': ({ texts }) => ownWords(context, 'app/own-words', texts),
  };
}

async function ownWords(context: Context, name: OwnWordsName, texts: readonly PlacedText[]): Promise<OwnWords[]> {
  const settings = await currentSettings(context);
  if (!showsOwnWords(name, settings, dayOf(context.now()))) return [];
  const { matcher, terms } = await openedVocabularyOf(context);
  return ownWordsIn(texts, matcher, terms(settings.language));
}

async function viewingOf(context: Context, settings: Settings): Promise<Viewing> {
  return { vocabulary: await vocabularyOf(context), language: settings.language, today: dayOf(context.now()) };
}

/** The line on the open profile. What is remembered follows the page: a changed line replaces, no line removes. */
async function tagsOf(context: Context, { slug, name, about, headline }: Ask<'page/tags'>): Promise<ShownTags | null> {
  const { db, now } = context;
  const settings = await currentSettings(context);
  const viewing = await viewingOf(context, settings);
  const line = lineIn(about, viewing) ?? lineIn(headline, viewing);
  await write(db, ['seen'], async () => {
    if (line && settings.rememberTags) await db.seen.put({ slug, name, line, seenOn: viewing.today, at: now() });
    else await db.seen.delete(slug);
  });
  return line ? shownTags(line, name, viewing.today, viewing) : null;
}

/** Result cards: what stands in a headline now, else what was seen on a visit. */
async function tagsOfPeople(context: Context, { people }: Ask<'page/people'>): Promise<Record<string, ShownTags>> {
  const settings = await currentSettings(context);
  const viewing = await viewingOf(context, settings);
  const seen = settings.rememberTags ? await seenOf(context.db, people.map(({ slug }) => slug), context.now()) : new Map<string, never>();
  const shown = people.flatMap(({ slug, name, headline }): [string, ShownTags][] => {
    const line = lineIn(headline, viewing);
    const remembered = seen.get(slug);
    // A visit tells more than the short form in a headline.
    if (remembered && remembered.line.form === 'about') return [[slug, shownTags(remembered.line, remembered.name, remembered.seenOn, viewing)]];
    if (line) return [[slug, shownTags(line, name, viewing.today, viewing)]];
    return [];
  });
  return Object.fromEntries(shown);
}

function lineIn(text: string | undefined, { vocabulary }: Viewing): TagLine | null {
  return text === undefined ? null : parseTagLine(text, { labels: vocabulary.labels });
}

/** One's own public tags, and whether the profile says the same. */
async function ownTags(context: Context, { about, headline }: Ask<'page/own-tags'>): Promise<{ tags: ShownTags | null; published: 'same' | 'differs' | 'missing' }> {
  const settings = await currentSettings(context);
  const viewing = await viewingOf(context, settings);
  const portfolio = (await context.db.portfolio.get('only'))?.portfolio ?? emptyPortfolio;
  const { tagLine } = composeTagLine(portfolio, {
    form: 'about',
    language: portfolio.language ?? settings.language,
    discreet: settings.discreet,
    levels: settings.showLevels,
    ...(settings.tagLineLabel && { label: settings.tagLineLabel }),
    labels: (id, language) => labelOf(viewing.vocabulary, id, language),
    today: viewing.today,
  });
  const published = lineIn(about, viewing) ?? lineIn(headline, viewing);
  return {
    tags: tagLine && shownTags(tagLine, '', viewing.today, viewing),
    published: published === null ? 'missing' : tagLine !== null && formatTagLine(published) === formatTagLine(tagLine) ? 'same' : 'differs',
  };
}
