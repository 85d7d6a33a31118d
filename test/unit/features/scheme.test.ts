// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { brightnessOf, schemeOf } from '../../../lib/features/scheme.ts';

describe('brightness', () => {
  it('goes from black to white', () => {
    expect(brightnessOf('rgb(0, 0, 0)')).toBe(0);
    expect(brightnessOf('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(brightnessOf('rgb(27 31 35)')).toBeLessThan(0.2);
    expect(brightnessOf('rgba(0, 0, 0, 0)')).toBeUndefined();
    expect(brightnessOf('oklch(0.5 0 0)')).toBeUndefined();
  });
});

describe('the scheme', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
  });

  it('is the page’s own', () => {
    document.body.style.backgroundColor = 'rgb(27, 31, 35)';
    expect(schemeOf(document)).toBe('dark');
    document.body.style.backgroundColor = 'rgb(244, 242, 238)';
    expect(schemeOf(document)).toBe('light');
  });

  it('is that of the root where the body shows through', () => {
    document.documentElement.style.backgroundColor = 'rgb(0, 0, 0)';
    document.body.style.backgroundColor = 'rgba(0, 0, 0, 0)';
    expect(schemeOf(document)).toBe('dark');
  });
});
