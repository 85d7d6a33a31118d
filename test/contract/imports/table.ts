/**
 * Who may import whom, as data. A room is a set of path beginnings; a file belongs to the room with the longest beginning that fits.
 * Every room may import itself and the plain helpers. `types` may be imported with `import type` only.
 */
export interface Room {
  name: string;
  paths: string[];
  values: string[];
  types: string[];
  packages: string[];
}

/** Free for everybody. */
export const helpers = ['lib/errors.ts', 'lib/log.ts', 'lib/turns.ts', 'lib/i18n/'];

export const table: Room[] = [
  { name: 'helpers', paths: helpers, values: [], types: ['competences', 'assignments', 'portfolio', 'matching', 'messages', 'storage', 'linkedin'], packages: [] },
  { name: 'zod', paths: ['lib/zod.ts'], values: [], types: [], packages: ['zod'] },
  { name: 'browser', paths: ['lib/browser.ts'], values: [], types: [], packages: ['webextension-polyfill'] },

  { name: 'competences', paths: ['lib/competences/'], values: ['tag-line sentinel'], types: [], packages: [] },
  { name: 'assignments', paths: ['lib/assignments/'], values: ['zod'], types: [], packages: [] },
  { name: 'linkedin', paths: ['lib/linkedin/'], values: [], types: [], packages: [] },
  { name: 'portfolio', paths: ['lib/portfolio/'], values: ['competences', 'assignments', 'zod'], types: [], packages: ['fflate'] },
  { name: 'organisations', paths: ['lib/organisations/'], values: [], types: [], packages: [] },
  { name: 'places', paths: ['lib/places/'], values: [], types: [], packages: [] },
  { name: 'matching', paths: ['lib/matching/'], values: ['competences', 'assignments', 'organisations', 'places'], types: ['portfolio'], packages: [] },
  { name: 'readers', paths: ['lib/feeds/readers/'], values: ['facts', 'assignments', 'competences', 'organisations', 'places', 'zod'], types: [], packages: ['@rgrove/parse-xml'] },

  { name: 'facts', paths: ['lib/feeds/facts/'], values: ['assignments', 'organisations', 'places'], types: [], packages: [] },
  { name: 'feeds', paths: ['lib/feeds/'], values: ['readers', 'facts', 'assignments', 'competences', 'portfolio', 'zod', 'browser'], types: ['messages', 'storage'], packages: [] },
  { name: 'storage', paths: ['lib/storage/'], values: ['assignments', 'competences', 'portfolio', 'zod', 'browser'], types: ['messages', 'feeds', 'matching', 'linkedin'], packages: ['dexie'] },
  { name: 'messages', paths: ['lib/messages/'], values: ['assignments', 'competences', 'portfolio', 'zod', 'browser'], types: ['linkedin', 'matching', 'storage'], packages: ['wxt'] },

  { name: 'today', paths: ['lib/today.ts'], values: [], types: [], packages: [] },
  { name: 'hooks', paths: ['lib/hooks/'], values: ['storage', 'messages', 'today', 'browser', 'competences'], types: [], packages: ['preact'] },
  { name: 'calendar', paths: ['lib/calendar.ts'], values: [], types: ['assignments'], packages: [] },

  { name: 'components', paths: ['components/'], values: [], types: ['competences', 'assignments', 'portfolio', 'matching', 'messages', 'storage', 'linkedin'], packages: ['preact'] },
  { name: 'features', paths: ['lib/features/'], values: ['components', 'linkedin', 'messages', 'tag-line sentinel'], types: ['competences', 'assignments', 'portfolio', 'matching', 'storage'], packages: ['preact', 'wxt'] },
  { name: 'tag-line sentinel', paths: ['lib/competences/tag-line/find.ts'], values: ['competences'], types: [], packages: [] },

  { name: 'content script', paths: ['entrypoints/linkedin.content/', 'entrypoints/diagnostic.ts'], values: ['features', 'components', 'linkedin', 'messages', 'tag-line sentinel'], types: ['competences', 'assignments', 'portfolio', 'matching', 'storage'], packages: ['preact', 'wxt'] },
  {
    name: 'extension pages', paths: ['entrypoints/', 'lib/calendar.ts'],
    values: ['components', 'hooks', 'today', 'calendar', 'competences', 'assignments', 'portfolio', 'matching', 'linkedin', 'feeds', 'readers', 'organisations', 'places', 'storage', 'messages', 'browser', 'zod', 'tag-line sentinel'],
    types: [], packages: ['preact'],
  },
  {
    name: 'background', paths: ['entrypoints/background.ts', 'entrypoints/work.ts', 'lib/background/'],
    values: ['today', 'competences', 'assignments', 'portfolio', 'matching', 'feeds', 'readers', 'facts', 'organisations', 'places', 'storage', 'messages', 'browser', 'zod', 'tag-line sentinel'],
    types: ['linkedin'], packages: ['wxt', 'dexie'],
  },
];

/** Rooms that use no browser API, no clock, no network and no randomness: time is a parameter. */
export const pureRooms = ['competences', 'assignments', 'portfolio', 'matching', 'readers', 'facts', 'organisations', 'places', 'linkedin', 'tag-line sentinel'];
