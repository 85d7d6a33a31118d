import { describe, expect, it } from 'vitest';
import { formatTagLine } from '../../../lib/competences/tag-line/format.ts';
import { composeTagLine, type ComposeOptions } from '../../../lib/portfolio/compose.ts';
import type { Portfolio, PortfolioTag } from '../../../lib/portfolio/types.ts';

const names: Record<string, string> = { permits: 'vergunningverlening', woo: 'Wet open overheid' };
const options: ComposeOptions = { form: 'about', language: 'nl', labels: (id) => names[id], today: '2026-11-20' };
const portfolio = (tags: PortfolioTag[], rest: Partial<Portfolio> = {}): Portfolio => ({ version: 1, tags, ...rest });
const texts = (given: Portfolio, changed: Partial<ComposeOptions> = {}) => composeTagLine(given, { ...options, ...changed }).tagLine?.tags.map(({ text }) => text);

describe('composeTagLine', () => {
  it('takes only what is public', () => {
    const tags: PortfolioTag[] = [
      { id: 'permits', stance: 'can' },
      { id: 'woo', text: 'Woo', stance: 'want', visibility: 'public' },
      { text: 'geheim', stance: 'can', visibility: 'private' },
      { text: 'op verzoek', stance: 'can', visibility: 'on-request' },
      { text: 'vroeger', stance: 'no-longer', visibility: 'public' },
      { text: 'ooit leren', stance: 'learn' },
    ];
    expect(texts(portfolio(tags))).toEqual(['vergunningverlening', 'Woo']);
  });

  it('shows a learning wish only when it was made public, and as what it is', () => {
    const line = composeTagLine(portfolio([{ text: 'Python', stance: 'learn', visibility: 'public', level: 3 }]), options).tagLine!;
    expect(formatTagLine(line)).toBe('Expertise publieke sector: Python (in opleiding). #publiekvak');
  });

  it('leaves levels out until they are asked for', () => {
    const given = portfolio([{ id: 'permits', stance: 'can', level: 4 }]);
    expect(composeTagLine(given, options).tagLine!.tags[0]!.level).toBeUndefined();
    expect(composeTagLine(given, { ...options, levels: true }).tagLine!.tags[0]!.level).toBe(4);
  });

  it('keeps to eight tags and to the length, and says what was dropped', () => {
    const many = portfolio(Array.from({ length: 10 }, (_, at) => ({ text: `vak ${at}`, stance: 'can' as const })));
    expect(texts(many)).toHaveLength(8);
    expect(composeTagLine(many, options).dropped.map(({ tag, because }) => [tag.text, because])).toEqual([['vak 8', 'too-many'], ['vak 9', 'too-many']]);
    const long = portfolio(['a', 'b', 'c', 'd'].map((letter) => ({ text: letter.repeat(90), stance: 'can' as const })));
    const composed = composeTagLine(long, options);
    expect(formatTagLine(composed.tagLine!).length).toBeLessThanOrEqual(300);
    expect(composed.dropped.map(({ because }) => because)).toEqual(['too-long', 'too-long']);
    expect(formatTagLine(composeTagLine(many, { ...options, form: 'headline' }).tagLine!).length).toBeLessThanOrEqual(60);
  });

  it('states availability, with its month, while it is fresh', () => {
    const given = portfolio([{ id: 'permits', stance: 'can' }], { availability: { hours: { max: 8 }, from: '2027-01', confirmed: '2026-10-03' } });
    expect(composeTagLine(given, options).tagLine!.availability).toEqual({ hours: { max: 8 }, from: '2027-01', confirmed: '2026-10' });
    expect(composeTagLine(given, { ...options, today: '2027-06-01' }).tagLine!.availability).toBeUndefined();
    expect(composeTagLine({ ...given, state: 'settled' }, options).tagLine).toMatchObject({ state: 'settled' });
    expect(composeTagLine({ ...given, state: 'settled' }, options).tagLine!.availability).toBeUndefined();
    expect(composeTagLine({ ...given, state: 'paused' }, options).tagLine!.availability).toBeUndefined();
    expect(composeTagLine({ ...given }, { ...options, discreet: true }).tagLine!.availability).toBeUndefined();
    expect(composeTagLine({ ...given, state: 'settled' }, { ...options, form: 'headline' }).tagLine!.state).toBeUndefined();
  });

  it('names the same words once, and has no line when there is nothing to say', () => {
    expect(texts(portfolio([{ text: 'Woo', stance: 'can' }, { id: 'woo', text: 'woo', stance: 'want' }]))).toEqual(['Woo']);
    expect(composeTagLine(portfolio([{ id: 'unknown', stance: 'can' }]), options)).toEqual({ tagLine: null, dropped: [] });
  });
});
