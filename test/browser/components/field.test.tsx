/** What somebody is typing is theirs until they are done. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TextArea, TextField } from '../../../components/Field.tsx';

const root = document.createElement('div');
document.body.append(root);

let saved: string[];
beforeEach(() => void (saved = []));
afterEach(() => render(null, root));

const fields = {
  TextField: (value: string) => <TextField label="Uren" value={value} onChange={({ currentTarget }) => saved.push(currentTarget.value)} />,
  TextArea: (value: string) => <TextArea label="In mijn woorden" value={value} onChange={({ currentTarget }) => saved.push(currentTarget.value)} />,
};

describe.each(Object.entries(fields))('%s', (_name, field) => {
  const show = (value: string) => render(field(value), root);
  const input = () => root.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')!;

  it('keeps what is being typed when the screen is drawn anew', async () => {
    show('');
    await userEvent.type(input(), '16');
    show('');
    expect(input().value).toBe('16');
    await userEvent.tab();
    expect(saved).toEqual(['16']);
  });

  it('shows what is stored once typing is done', async () => {
    show('24');
    await userEvent.fill(input(), '16');
    await userEvent.tab();
    show('20');
    expect(input().value).toBe('20');
  });
});
