import { describe, expect, it } from 'vitest';
import { onPaper } from '../../../entrypoints/portfolio-print/on-paper.ts';
import type { Portfolio } from '../../../lib/portfolio/types.ts';

const portfolio: Portfolio = {
  version: 1,
  tags: [
    { text: 'openbaar', stance: 'can' },
    { text: 'vaker', stance: 'want', visibility: 'public' },
    { text: 'op verzoek', stance: 'can', visibility: 'on-request' },
    { text: 'privé', stance: 'can', visibility: 'private' },
    { text: 'leren', stance: 'learn' },
    { text: 'niet meer', stance: 'no-longer', visibility: 'public' },
  ],
};
const words = (choices: { onRequest: boolean; learns: boolean }) => {
  const { tags, learns } = onPaper(portfolio, choices);
  return [...tags, ...learns].map(({ text }) => text);
};

describe('competences on paper', () => {
  it('are the public ones, and what was chosen besides', () => {
    expect(words({ onRequest: false, learns: false })).toEqual(['openbaar', 'vaker']);
    expect(words({ onRequest: true, learns: true })).toEqual(['openbaar', 'vaker', 'op verzoek', 'leren']);
  });

  it('are never private ones, and never what one no longer does', () => {
    for (const onRequest of [true, false]) expect(words({ onRequest, learns: true })).not.toEqual(expect.arrayContaining(['privé']));
    expect(words({ onRequest: true, learns: true })).not.toContain('niet meer');
  });
});
