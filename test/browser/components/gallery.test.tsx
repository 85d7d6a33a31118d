import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/tag.css';
import '../../../components/market/market.css';
import '../../../tools/gallery/gallery.css';
import { states } from '../../../tools/gallery/states.tsx';

/** Rules about whole pages, which one component cannot meet. */
const wholePage = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'];

const root = document.createElement('div');
document.body.append(root);
afterEach(() => {
  render(null, root);
  document.documentElement.style.colorScheme = '';
  document.documentElement.style.fontSize = '';
});

async function show(name: string): Promise<void> {
  render(<>{states.find((state) => state.name === name)!.node}</>, root);
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

const names = states.map(({ name }) => name);

describe('every component in every state', () => {
  it('has a name of its own', () => expect(new Set(names).size).toBe(names.length));

  for (const scheme of ['light', 'dark'])
    it.each(names)(`%s is accessible (${scheme})`, async (name) => {
      document.documentElement.style.colorScheme = scheme;
      await show(name);
      const { violations, passes } = await axe.run(document.body, { rules: Object.fromEntries(wholePage.map((rule) => [rule, { enabled: false }])) });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(0);
    });

  it.each(names)('%s stays within 288 px (a panel of 320)', async (name) => {
    await page.viewport(320, 700);
    root.style.inlineSize = '288px';
    await show(name);
    expect(root.scrollWidth).toBeLessThanOrEqual(288);
    root.style.inlineSize = '';
  });

  it('is in the picture', async () => {
    await page.viewport(1200, 2600);
    render(<div class="gallery">{states.map(({ name, node }) => <section key={name}><h2>{name}</h2><div>{node}</div></section>)}</div>, root);
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(2600);
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      const path = await page.screenshot({ path: `../../../.schil/pictures/components-${scheme}.png` });
      expect(path).toContain(scheme);
    }
  });
});
