/** Light or dark as the page is, not as the system is: LinkedIn has a setting of its own. */

/** How bright a computed colour looks, 0 to 1; `undefined` for a see-through one. */
export function brightnessOf(colour: string): number | undefined {
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = (/^rgba?\(([^)]+)\)$/.exec(colour)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  return alpha < 0.5 || Number.isNaN(red + green + blue) ? undefined : (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

export function schemeOf(document: Document): 'light' | 'dark' {
  const window = document.defaultView!;
  for (const element of [document.body, document.documentElement]) {
    const brightness = brightnessOf(window.getComputedStyle(element).backgroundColor);
    if (brightness !== undefined) return brightness < 0.5 ? 'dark' : 'light';
  }
  return window.getComputedStyle(document.documentElement).colorScheme.includes('dark') && window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
