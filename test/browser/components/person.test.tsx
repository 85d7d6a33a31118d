import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/tag.css';
import '../../../components/person/person.css';
import { FileField } from '../../../components/Field.tsx';
import { ProposalRow } from '../../../components/person/ProposalRow.tsx';
import { Segment } from '../../../components/person/Segment.tsx';
import { ShownTags } from '../../../components/person/ShownTags.tsx';
import { personStates } from '../../../tools/gallery/person-states.tsx';

/** Rules about whole pages, which one component cannot meet. */
const wholePage = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'];
const root = document.createElement('div');
document.body.append(root);
afterEach(() => {
  render(null, root);
  document.documentElement.style.colorScheme = '';
});

const names = personStates.map(({ name }) => name);
async function show(name: string): Promise<void> {
  render(<>{personStates.find((state) => state.name === name)!.node}</>, root);
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('components of people, in every state', () => {
  for (const scheme of ['light', 'dark'])
    it.each(names)(`%s is accessible (${scheme})`, async (name) => {
      document.documentElement.style.colorScheme = scheme;
      await show(name);
      const { violations, passes } = await axe.run(document.body, { rules: Object.fromEntries(wholePage.map((rule) => [rule, { enabled: false }])) });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(0);
    });

  it.each(names)('%s stays within 288 px', async (name) => {
    await page.viewport(320, 700);
    root.style.inlineSize = '288px';
    await show(name);
    expect(root.scrollWidth).toBeLessThanOrEqual(288);
    root.style.inlineSize = '';
  });
});

describe('what they do', () => {
  it('a proposal gives each of its answers, and opens its explanation', async () => {
    const said: string[] = [];
    const words = { notRight: 'Nee', otherwise: 'Anders', otherwiseLabel: 'Hoe dan?', later: 'Later', explain: 'Wat?', check: 'Ik kan dit', about: (action: string) => `${action}: snoeien` };
    render(
      <ul>
        <ProposalRow label="snoeien" facet="skill" definition="Takken weghalen." quotes={[]} checked name="" words={words} onCheck={(on) => said.push(`check ${on}`)} onName={(name) => said.push(`name ${name}`)} onNotRight={() => said.push('no')} onLater={() => said.push('later')} />
      </ul>,
      root,
    );
    await userEvent.click(page.getByRole('checkbox', { name: 'Ik kan dit' }));
    await userEvent.click(page.getByRole('button', { name: 'Nee: snoeien' }));
    await userEvent.click(page.getByRole('button', { name: 'Later: snoeien' }));
    await userEvent.click(page.getByRole('button', { name: 'Wat?: snoeien' }));
    expect(root.textContent).toContain('Takken weghalen.');
    await userEvent.click(page.getByRole('button', { name: 'Anders: snoeien' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'Hoe dan?' }), 'bomen');
    expect(said).toEqual(['check false', 'no', 'later', 'name bomen']);
  });

  it('tags explain one at a time, by keyboard, and say so', async () => {
    render(<ShownTags label="Tags" tags={[{ text: 'een', explanation: 'eerste uitleg' }, { text: 'twee', explanation: 'tweede uitleg' }]} />, root);
    const [one, two] = [page.getByRole('button', { name: 'een' }), page.getByRole('button', { name: 'twee' })];
    (one.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(one.element().getAttribute('aria-expanded')).toBe('true');
    expect(root.textContent).toContain('eerste uitleg');
    await userEvent.click(two);
    expect(root.textContent).not.toContain('eerste uitleg');
    expect(root.textContent).toContain('tweede uitleg');
  });

  it('a segment has one pressed button and gives the other', async () => {
    const chosen: string[] = [];
    render(<Segment label="Taal" value="nl" options={[{ value: 'nl', text: 'Nederlands' }, { value: 'en', text: 'Engels' }]} onChange={(value) => chosen.push(value)} />, root);
    expect([...root.querySelectorAll('[aria-pressed=true]')].map(({ textContent }) => textContent)).toEqual(['Nederlands']);
    await userEvent.click(page.getByRole('button', { name: 'Engels' }));
    expect(chosen).toEqual(['en']);
  });

  it('the file field gives the files and can be given the same one again', async () => {
    const given: string[] = [];
    render(<FileField label="Bestand" accept=".csv" multiple onFiles={(files) => given.push(...files.map(({ name }) => name))} />, root);
    const field = page.getByLabelText('Bestand');
    await userEvent.upload(field, [new File(['a'], 'Skills.csv')]);
    await userEvent.upload(field, [new File(['a'], 'Skills.csv')]);
    expect(given).toEqual(['Skills.csv', 'Skills.csv']);
  });
});
