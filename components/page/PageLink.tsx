/** @jsxImportSource ./dom */
import type { Child } from './dom/jsx-runtime.ts';
import type { Ui } from './ui.ts';

/** A link out: https only, in a new tab, which learns nothing about where one came from. */
export function PageLink({ href, ui, children }: { href: string; ui: Ui; children: Child }) {
  if (!/^https:\/\//i.test(href)) return <span>{children}</span>;
  return <a href={href} target="_blank" rel="noopener noreferrer" title={ui.t('newTab')}>{children}</a>;
}
