/** Light or dark as the page is, not as the system is: LinkedIn has a setting of its own. */

/** Relative luminance by WCAG 2.2 of a computed colour, 0 to 1; `undefined` for a see-through one. */
export function luminanceOf(colour: string): number | undefined {
  const [red, green, blue, alpha] = (/^rgba?\(([^)]+)\)$/.exec(colour)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue) || (alpha ?? 1) < 0.5) return undefined;
  const [r, g, b] = [red, green, blue].map((value) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function schemeOf(document: Document): 'light' | 'dark' {
  const window = document.defaultView!;
  for (const element of [document.body, document.documentElement]) {
    const luminance = luminanceOf(window.getComputedStyle(element).backgroundColor);
    if (luminance !== undefined) return luminance < 0.25 ? 'dark' : 'light';
  }
  return window.getComputedStyle(document.documentElement).colorScheme.includes('dark') && window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
