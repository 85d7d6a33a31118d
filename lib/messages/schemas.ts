/** The shape of every message, checked at the border by the background: a message may come from a page that was taken over. */
import { day, listOf, text, z } from '../zod.ts';
import { kinds, rings } from '../assignments/types.ts';
import { textFields } from '../competences/types.ts';
import { portfolioSchema } from '../portfolio/schema.ts';
import type { Surface } from '../linkedin/types.ts';
import type { Ask, MessageName } from './map.ts';

const empty = () => z.strictObject({}) as unknown as z.ZodMiniType<Record<string, never>>;
const key = () => text(2_400);
const feature = () => z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/));
const count = () => z.int().check(z.gte(0), z.lte(1_000));
const optional = z.exactOptional;

const field = () => z.enum(textFields);
const texts = () => listOf(z.object({ field: field(), text: text(20_000), where: optional(text(400)) }), 300);
const slug = () => text(200);
const name = () => text(200);
const people = () => listOf(z.object({ slug: slug(), name: name(), headline: optional(text(1_000)) }), 100);
const profile = () => z.object({ slug: slug(), name: name(), about: optional(text(10_000)), headline: optional(text(1_000)) });
/** Names only: the LinkedIn room is not loaded by the background. The compiler keeps the list complete. */
const surfaces = Object.keys({
  'own-profile': 0, profile: 0, 'profile-details': 0, 'people-search': 0, 'all-search': 0, company: 0, 'company-people': 0, 'company-jobs': 0,
  'jobs-home': 0, job: 0, 'job-search': 0, feed: 0, connections: 0, network: 0, wall: 0, 'never-read': 0, other: 0,
} satisfies Record<Surface, 0>) as Surface[];
const hits = () => z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(60)));

const language = () => z.enum(['nl', 'en']);
export const settingsSchema = () => z.object({
  welcomed: z.boolean(),
  mode: optional(z.enum(['panel', 'page'])),
  purposes: listOf(z.enum(['discover', 'enrich', 'find-people', 'look-around']), 4),
  language: language(),
  plain: z.boolean(),
  pausedUntil: optional(z.union([day, z.literal('forever')])),
  off: listOf(feature(), 40),
  ownWords: z.boolean(),
  rememberTags: z.boolean(),
  badge: z.boolean(),
  discreet: z.boolean(),
  showLevels: z.boolean(),
  tagLineLabel: optional(text(60)),
});

/** Every field may be absent, but not `undefined`. (`z.partial` would allow that too.) */
function eachOptional<T extends Record<string, z.core.SomeType>>(shape: T): { [K in keyof T]: z.ZodMiniExactOptional<T[K]> } {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, optional(schema)])) as { [K in keyof T]: z.ZodMiniExactOptional<T[K]> };
}

function settingsChange() {
  const { mode, pausedUntil, tagLineLabel, ...always } = settingsSchema().shape;
  return z.object({
    ...eachOptional(always),
    mode: optional(z.nullable(mode.def.innerType)),
    pausedUntil: optional(z.nullable(pausedUntil.def.innerType)),
    tagLineLabel: optional(z.nullable(tagLineLabel.def.innerType)),
  });
}

const marketAsk = () => z.object({
  search: optional(text(200)),
  kinds: optional(listOf(z.enum(kinds), kinds.length)),
  rings: optional(listOf(z.enum(rings), 3)),
  sources: optional(listOf(text(200), 200)),
  showAll: optional(z.boolean()),
  age: optional(z.number().check(z.gt(0), z.lte(10_000))),
  list: optional(z.enum(['market', 'saved', 'dismissed'])),
  limit: count(),
});

const cardsAsk = () => z.object({
  for: z.enum(['feed', 'jobs-home', 'organisation', 'job']),
  organisation: optional(z.object({ name: name(), slug: optional(slug()) })),
  job: optional(z.object({ title: text(500), description: optional(text(30_000)) })),
});

const fileLimit = 64 * 1024 * 1024;
const addSource = () => z.union([
  z.object({ preset: text(80) }),
  z.object({ url: text(2_000), name: optional(text(200)) }),
  z.object({ file: z.object({ name: text(300), text: text(fileLimit) }) }),
]);

type Schemas = { [N in MessageName]: z.ZodMiniType<Ask<N>> };

/** Each is made when its message first comes: making all of them would take most of a worker's wake. */
export const schemas: Schemas = lazily({
  'page/cards': cardsAsk,
  'page/tags': profile,
  'page/people': () => z.object({ people: people() }),
  'page/own-words': () => z.object({ texts: texts() }),
  'page/own-tags': () => z.object({ about: optional(text(10_000)), headline: optional(text(1_000)) }),
  'page/close': () => z.object({ feature: feature() }),
  'page/open-panel': () => z.object({ key: optional(key()) }),
  'page/health': () => z.object({ surface: z.enum(surfaces), frontEnd: z.nullable(z.enum(['sdui', 'ember', 'guest'])), hits: hits(), missing: listOf(text(60), 60) }),

  'app/market': marketAsk,
  'app/assignment': () => z.object({ key: key() }),
  'app/fetch-details': () => z.object({ key: key() }),
  'app/mark': () => z.object({ key: key(), saved: optional(z.boolean()), dismissed: optional(z.nullable(text(300))) }),
  'app/proposals': () => z.object({ texts: texts() }),
  'app/answer-proposal': () => z.object({ id: text(80), answer: z.nullable(z.enum(['not-right', 'later'])) }),
  'app/save-portfolio': () => z.object({ portfolio: portfolioSchema }),
  'app/save-settings': () => z.object({ settings: settingsChange() }),
  'app/tags': profile,
  'app/people': () => z.object({ people: people() }),
  'app/own-words': () => z.object({ texts: texts() }),
  'app/add-source': addSource,
  'app/remove-source': () => z.object({ id: text(200) }),
  'app/refresh': () => z.object({ id: optional(text(200)) }),
  'app/stop': () => z.object({ id: optional(text(200)) }),
  'app/example': () => z.object({ on: z.boolean() }),
  'app/export': empty,
  'app/import': () => z.object({ file: text(fileLimit) }),
  'app/notice-read': empty,
  'app/erase': () => z.object({ what: z.enum(['everything', 'seen-tags']) }),
});

function lazily(makers: { [N in MessageName]: () => Schemas[N] }): Schemas {
  const made = {} as Schemas;
  for (const [name, make] of Object.entries(makers)) {
    let schema: unknown;
    Object.defineProperty(made, name, { enumerable: true, get: () => (schema ??= make()) });
  }
  return made;
}
