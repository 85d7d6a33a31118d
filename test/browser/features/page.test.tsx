/** @jsxImportSource ../../../components/page/dom */
import { afterEach, describe, expect, it } from 'vitest';
import { Cards } from '../../../components/page/Card.tsx';
import { nodeOf } from '../../../components/page/dom/jsx-runtime.ts';
import { ExplainedTag } from '../../../components/page/ExplainedTag.tsx';
import { JobLabel } from '../../../components/page/JobLabel.tsx';
import { Sentence, slot } from '../../../components/page/Sentence.tsx';
import { PublishedTags } from '../../../components/page/TagBlock.tsx';
import type { PageText, Ui } from '../../../components/page/ui.ts';
import { isShown, mayAct } from '../../../lib/features/guard.ts';
import { createMount } from '../../../lib/features/mount.ts';
import { plain } from '../../../lib/features/plain.ts';
import { pageTexts } from '../../../lib/i18n/texts/page.ts';
import { translator } from '../../../lib/i18n/translate.ts';
import type { PublicCard } from '../../../lib/messages/map.ts';

const ui: Ui = { t: translator(pageTexts, 'nl') as PageText, language: 'nl', plain, close: () => {}, openPanel: () => {} };
const card: PublicCard = { key: 'k', kind: 'assignment', title: 'Bomen snoeien', organisation: 'Gemeente Voorbeeldstad', because: ['groenbeheer'], source: 'Voorbeelden', seen: '2026-11-25' };

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

function put(content: Node): Element {
  const place = document.body.appendChild(document.createElement('div'));
  place.append(content);
  return place;
}

describe('plain nodes from JSX', () => {
  it('know text, lists, absent parts, attributes and events', () => {
    let clicked = 0;
    const place = put(<p class="a" hidden={false} data-x={3} onClick={() => { clicked += 1; }}>{'één'}{null}{[2, <b>drie</b>]}{undefined}</p>);
    expect(place.innerHTML).toBe('<p class="a" data-x="3">één2<b>drie</b></p>');
    place.querySelector('p')!.click();
    expect(clicked).toBe(1);
  });

  it('never make markup out of text', () => {
    expect(put(<p title={'"><img src=x>'}>{'<img src=x onerror=alert(1)>'}</p>).querySelector('img')).toBeNull();
  });

  it('draw in the namespace of drawings', () => {
    expect(put(<svg viewBox="0 0 1 1"><path d="M0 0" /></svg>).querySelector('path')!.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  it('isolate a stranger’s words in a sentence of ours', () => {
    expect(put(<p><Sentence text={`Past bij ${slot}!`}>{'\u05d0'}</Sentence></p>).innerHTML).toBe('<p>Past bij <bdi>\u05d0</bdi>!</p>');
  });
});

describe('a card', () => {
  it('says kind, title, facts, reason, source and date', () => {
    expect(put(nodeOf(Cards({ cards: [card], ui }))).textContent).toBe('KlusBomen snoeienGemeente Voorbeeldstaduren niet vermeldPast bij je tag groenbeheerBron: Voorbeelden, gezien op 25 november 2026');
  });

  it('says a shared source once, and several each with theirs', () => {
    const sources = (cards: PublicCard[]): number => put(nodeOf(Cards({ cards, ui }))).textContent!.split('Bron:').length - 1;
    expect([sources([card, { ...card, key: 'l' }]), sources([card, { ...card, key: 'l', seen: '2026-11-24' }])]).toEqual([1, 2]);
  });

  it.each(['javascript:alert(1)', 'http://example.org/', 'data:text/html,x', ' https://example.org', '//example.org'])('links to nothing but https: %s', (url) => {
    expect(put(nodeOf(Cards({ cards: [{ ...card, url }], ui }))).querySelector('a')).toBeNull();
  });

  it('opens its source in a tab that learns nothing', () => {
    const link = put(nodeOf(Cards({ cards: [{ ...card, url: 'https://example.org/1' }], ui }))).querySelector('a')!;
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });
});

describe('the label of a job', () => {
  const label = (kind: PublicCard['kind'], hours?: { min: number; max: number }): string =>
    put(nodeOf(JobLabel({ answer: { cards: [], total: 0, label: { kind, ...(hours && { hours }) } }, ui }))).querySelector('h2')!.textContent!;

  it('calls a full job a full job, and says no more than is known', () => {
    expect([label('vacancy', { min: 32, max: 36 }), label('vacancy', { min: 16, max: 16 }), label('vacancy'), label('assignment', { min: 8, max: 16 })])
      .toEqual(['Volledige baan, geen klus · 32–36 uur per week', 'Baan in deeltijd · 16 uur per week', 'Vacature · uren niet vermeld', 'Klus · 8–16 uur per week']);
  });
});

describe('availability', () => {
  it('is said with the month in which it was confirmed, and as old when it is', () => {
    const shown = { name: 'Noor', seenOn: '2026-11-25', language: 'nl' as const, tags: [{ text: 'x' }] };
    const said = (faded: boolean): string => put(nodeOf(PublishedTags({ shown: { ...shown, availability: { hours: { max: 14 }, from: '2027-01', confirmed: '2026-11', faded } }, ui }))).querySelector('.schil-standing')!.textContent!;
    expect(said(false)).toBe('Beschikbaar voor een klus naast de eigen baan, tot 14 uur per week, vanaf januari 2027 (stand november 2026)');
    expect(said(true)).toContain('(stand november 2026, misschien verouderd)');
    expect(put(nodeOf(PublishedTags({ shown: { ...shown, state: 'settled' }, ui }))).textContent).toContain('Zit goed op de eigen plek; vragen mag altijd');
  });
});

describe('a mount', () => {
  const mount = (css = ':host{color:red}') => {
    const mounted = createMount(document, css, 'nl', 'after');
    mounted.show(<button type="button">knop</button>);
    document.body.append(mounted.host);
    return mounted.host;
  };

  it('follows the page’s own brightness', () => {
    document.body.style.background = '#1b1f23';
    expect(mount().shadowRoot!.querySelector('.schil-frame--dark')).not.toBeNull();
    document.body.style.background = '#f4f2ee';
    expect(document.body.appendChild(createMount(document, '', 'nl', 'before').host).shadowRoot!.querySelector('.schil-frame--light.schil-frame--before')).not.toBeNull();
  });

  it('is dressed by its own sheet, which the page cannot reach', () => {
    const host = mount();
    const page = document.head.appendChild(document.createElement('style'));
    page.textContent = '* { color: blue !important; background: blue !important } .schil-frame { color: blue !important }';
    expect(getComputedStyle(host.shadowRoot!.querySelector('.schil-frame')!).color).toBe('rgb(255, 0, 0)');
    page.remove();
  });

  it('keeps made clicks from its buttons', () => {
    const host = mount();
    let clicked = 0;
    host.shadowRoot!.querySelector('button')!.addEventListener('click', () => { clicked += 1; });
    host.shadowRoot!.querySelector('button')!.click();
    expect(clicked).toBe(0);
  });
});

describe('what may act', () => {
  const hostIn = (style: string): HTMLElement => {
    document.body.innerHTML = `<div style="${style}"><p style="width:100px;height:40px">tekst</p></div>`;
    return document.querySelector('p')!;
  };

  it.each([['opacity:0.5', false], ['opacity:0.9', true], ['visibility:hidden', false], ['display:none', false], ['', true]] as const)('an ancestor with "%s": %s', (style, shown) => {
    expect(isShown(hostIn(style))).toBe(shown);
  });

  it('only what a person did', () => {
    expect(mayAct(hostIn(''), new MouseEvent('click', { detail: 0 }))).toBe(false);
  });
});

describe('an explanation', () => {
  it('stands within the window, also at its edge', () => {
    const place = put(nodeOf(ExplainedTag({ text: 'Omgevingswet', explanation: ['uitleg '.repeat(30)] }))) as HTMLElement;
    const css = document.head.appendChild(document.createElement('style'));
    css.textContent = '.schil-pop { position: fixed; inset: auto; margin: 0; width: 300px }';
    place.style.cssText = 'position:fixed;right:0;bottom:0';
    const tag = place.querySelector('button')!;
    tag.focus();
    const popover = place.querySelector<HTMLElement>('[popover]')!;
    expect(popover.matches(':popover-open')).toBe(true);
    const box = popover.getBoundingClientRect();
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    expect(tag.getAttribute('aria-describedby')).toBe(popover.id);
    tag.blur();
    expect(popover.matches(':popover-open')).toBe(false);
    css.remove();
  });
});
