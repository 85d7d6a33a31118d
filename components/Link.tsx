import type { ComponentChildren } from 'preact';

/** A link out of Schil: https only, opens beside it, tells the other side nothing about where one came from. */
export function ExternalLink({ href, children }: { href: string; children: ComponentChildren }) {
  if (!href.startsWith('https://')) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
