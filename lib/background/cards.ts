/**
 * Cards that may stand in LinkedIn's page: facts of the assignment, and a reason that names competences which the person marked public.
 * The three for the home page also lie in `storage.local`, so that they show without waking the worker; only while marks are on.
 */
import type { Answer, MarketItem, PublicCard } from '../messages/map.ts';
import { isPublic } from '../portfolio/visibility.ts';
import { setLocal } from '../storage/local.ts';
import type { Context } from './context.ts';
import { marketAnswer } from './market/answer.ts';
import { withMarket } from './market/ready.ts';
import { currentSettings, marksAreOn } from './settings.ts';

/** Features of the home pages, of which the cards are kept at hand while one of them is on. */
const homeFeatures = ['feed-for-you', 'jobs-home-for-you'];
const mostCards = 3;
/** Looked through for items whose reason may be named. */
const lookedThrough = 60;

/** The cards for the home page: the best items that have a reason which may be told. */
export async function forYou(context: Context): Promise<Answer<'page/cards'>> {
  const { rings } = await withMarket(context, (state, from) => marketAnswer(state, from, { limit: lookedThrough }));
  const items = rings.flatMap(({ items }) => items).sort((a, b) => a.match.rank - b.match.rank);
  const cards = items.map(publicCard).filter(({ because }) => because.length > 0);
  return { cards: cards.slice(0, mostCards), total: cards.length };
}

/** Only what may be public and is sure: no wish, no preference, no distance, nothing that is missing. */
export function publicCard({ match, assignment, sources, example }: MarketItem): PublicCard {
  const { title, kind, organisation, places, hoursPerWeek, closes, url } = assignment;
  const because = match.shared.filter((shared) => isPublic(shared) && !shared.perhaps).map(({ label }) => label);
  return {
    key: match.id,
    kind,
    title,
    organisation: organisation.name,
    ...(places[0] && { place: places[0].name }),
    ...(hoursPerWeek && { hours: hoursPerWeek }),
    ...(closes && { closes }),
    ...(url && { url }),
    because: [...new Set(because)].slice(0, mostCards),
    source: sources[0]?.name ?? '',
    seen: sources[0]?.seen ?? '',
    ...(example && { example: true as const }),
  };
}

/** After any change that may change the cards. */
export async function refreshCards(context: Context): Promise<void> {
  const { off } = await currentSettings(context);
  const wanted = (await marksAreOn(context)) && !homeFeatures.every((feature) => off.includes(feature));
  await setLocal(context.local, 'cards', wanted ? await forYou(context) : undefined);
}
