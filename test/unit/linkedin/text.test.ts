import { describe, expect, it } from 'vitest';
import { domOf } from '../../../lib/linkedin/dom.ts';
import { oneLine, paragraphsOf, textOf } from '../../../lib/linkedin/text.ts';
import { documentOf } from '../../fixtures/linkedin/document.ts';

function root(html: string): { dom: ReturnType<typeof domOf>; element: Element } {
  const document = documentOf(`<!DOCTYPE html><body><div id="x">${html}</div>`);
  return { dom: domOf(document), element: document.getElementById('x')! };
}

const line = (html: string): string => {
  const { dom, element } = root(html);
  return textOf(dom, element);
};
const paragraphs = (html: string): string => {
  const { dom, element } = root(html);
  return paragraphsOf(dom, element);
};

describe('textOf', () => {
  it.each([
    ['<!-- -->Noor&nbsp;van\n  der <b>Velde</b>', 'Noor van der Velde'],
    ['<span aria-hidden="true">jan. - nu</span><span class="visually-hidden">jan. tot nu</span>', 'jan. - nu'],
    ['<span aria-hidden="true">Adviseur</span><!----><span>Adviseur</span>', 'Adviseur'],
    ['<span hidden>Adviseur</span><span aria-hidden="true">Adviseur </span>', 'Adviseur'],
    ['<span aria-hidden="true">· </span><span>Voltijds</span>', '· Voltijds'],
    ['Tekst<button data-testid="expandable-text-button"><span>… meer</span></button>', 'Tekst'],
    ['a<svg><title>pictogram</title></svg><script>x()</script><style>y{}</style>b', 'ab'],
    ['<p>een</p><p>twee</p>', 'een twee'],
    ['naam<x-card>van een ander</x-card>', 'naam'],
    ['\u200b\u200eAli\u200f\ufeff', 'Ali'],
  ])('%s', (html, text) => expect(line(html)).toBe(text));
});

describe('paragraphsOf', () => {
  it.each([
    ['een<br>twee<br><br>drie', 'een\ntwee\n\ndrie'],
    ['een\n  regel<br>twee', 'een regel\ntwee'],
    ['een\ntwee', 'een\ntwee'],
    ['<p>een</p><p>twee</p>', 'een\n\ntwee'],
    ['<span>een<br></span><span>twee</span>', 'een\ntwee'],
  ])('%s', (html, text) => expect(paragraphs(html)).toBe(text));
});

describe('oneLine', () => {
  it('keeps joiners inside words', () => {
    expect(oneLine(' می\u200cخواهم ')).toBe('می\u200cخواهم');
  });
});
