/** Cards that belong to what the page shows: work at this organisation, assignments like this job. */
import { findCompetences } from '../competences/find.ts';
import { dayNumber } from '../matching/days.ts';
import { jobLabel } from '../feeds/job-label.ts';
import { decode } from '../matching/index/layout.ts';
import { firstPass } from '../matching/first-pass.ts';
import { queryOf } from '../matching/query.ts';
import { sameOrganisation } from '../matching/ring.ts';
import type { Kind } from '../assignments/types.ts';
import type { Answer, Ask, PublicCard } from '../messages/map.ts';
import type { Context } from './context.ts';
import { organisationHashes } from './market/organisation.ts';
import { loadRows, type KnownItem } from './market/load.ts';
import { withMarket } from './market/ready.ts';
import type { MarketState } from './market/state.ts';
import { matcherOf } from './vocabulary.ts';

type Cards = Answer<'page/cards'>;
const mostCards = 3;

/** Open items of this organisation, by identifier or exact name; never by likeness. */
export function cardsOfOrganisation(context: Context, { name }: { name: string }): Promise<Cards> {
  return withMarket(context, async (state, from) => {
    const isOpen = openAt(state);
    const items = [...(await loadRows(from, state.packed, rowsAt(state, name)))].filter(([row, { assignment }]) => isOpen(row) && sameOrganisation(assignment.organisation, { name }));
    return { cards: items.slice(0, mostCards).map(([, item]) => plainCard(item)), total: items.length };
  });
}

/** Every row of which the organisation may be this one, by the hashes of its identifier and its name. */
function rowsAt({ packed }: MarketState, name: string): number[] {
  const wanted = organisationHashes({ name });
  const rows: number[] = [];
  for (let row = 0; row < packed.organisationName.length; row++) {
    if (packed.organisationName[row] === wanted.name || (wanted.id !== 0 && packed.organisationId[row] === wanted.id)) rows.push(row);
  }
  return rows;
}

/** An honest label for a job on LinkedIn, and up to three assignments that ask the same. */
export async function cardsForJob(context: Context, job: NonNullable<Ask<'page/cards'>['job']>): Promise<Cards> {
  const matcher = await matcherOf(context);
  const text = `${job.title}\n\n${job.description ?? ''}`;
  const ids = new Set(findCompetences(text, { matcher, field: 'description', source: 'assignment' }).flatMap(({ id, certainty }) => (certainty === 'clear' ? [id] : [])));
  const cards = await withMarket(context, async (state, from) => {
    const query = queryOf({ version: 1, tags: [...ids].map((id) => ({ id, stance: 'can' })) }, state.concepts);
    const [isOpen, isBesideAJob] = [openAt(state), besideAJobAt(state)];
    const { rows } = firstPass(state.index, query, mostCards, { sift: (all) => all.filter((row) => isBesideAJob(row) && isOpen(row)) });
    const items = await loadRows(from, state.packed, rows);
    return [...rows].flatMap((row) => items.get(row) ?? []).map(plainCard);
  });
  const label = jobLabel(job);
  return { cards, total: cards.length, ...(label && { label }) };
}

/** A day's tolerance, as in the market. */
function openAt({ today, index: { columns: { closes } } }: MarketState): (row: number) => boolean {
  const yesterday = dayNumber(today) - 1;
  return (row) => closes[row] === 0 || closes[row]! >= yesterday;
}

/** Work beside one's job, not other vacancies: what LinkedIn does not have. */
function besideAJobAt({ index: { columns: { codes } } }: MarketState): (row: number) => boolean {
  return (row) => besideAJob.has(decode(codes[row]!, 'kind') as Kind);
}

const besideAJob: ReadonlySet<Kind> = new Set(['assignment', 'project', 'help-question', 'exchange', 'shared-work']);

/** The reason is the organisation or the job itself: nothing of the person stands on it. */
function plainCard({ key, assignment, sources, example }: KnownItem): PublicCard {
  const { title, kind, organisation, places, hoursPerWeek, closes, url } = assignment;
  return {
    key, kind, title, organisation: organisation.name, because: [], source: sources[0]!.name, seen: sources[0]!.seen,
    ...(places[0] && { place: places[0].name }), ...(hoursPerWeek && { hours: hoursPerWeek }), ...(closes && { closes }), ...(url && { url }), ...(example && { example: true as const }),
  };
}
