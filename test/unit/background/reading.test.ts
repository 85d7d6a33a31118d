import { expect, it } from 'vitest';
import { readBytes } from '../../../lib/background/reading.ts';
import { readFeed } from '../../../lib/feeds/read.ts';
import { feed, items } from './feeds.ts';

const about = { url: 'https://feed.example/klussen.json', today: '2026-11-25' };
const encode = (text: string) => new TextEncoder().encode(text);

it('reads a long list with turns for others, into the same as at once', async () => {
  const doubles = [...items(130), { id: 'item-000003' }];
  const bytes = encode(feed(doubles));
  let turns = 0;
  let clock = 0;
  const reading = await readBytes({ now: () => (clock += 30), wait: async () => void turns++ }, bytes, about);
  expect({ ...reading, warnings: [] }).toEqual({ ...readFeed(bytes, about), warnings: [] });
  expect(reading.assignments).toHaveLength(130);
  expect(turns).toBeGreaterThan(2);
});
