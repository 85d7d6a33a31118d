/** @jsxImportSource ./dom */
import type { Child } from './dom/jsx-runtime.ts';
import { CloseButton, Mark } from './Frame.tsx';
import type { Ui } from './ui.ts';

/** One line that opens on a click: the page moves only when its reader wants it. */
export function Fold({ line, label, ui, children }: { line: Child; label: string; ui: Ui; children: Child }) {
  return (
    <section class="schil-block schil-block--line" aria-label={`Schil: ${label}`}>
      <details>
        <summary><Mark /><span class="schil-line__text">{line}</span></summary>
        {children}
      </details>
      <CloseButton ui={ui} />
    </section>
  );
}

/** What leads to the panel, at the end of a block. */
export function PanelButton({ ui, itemKey, children }: { ui: Ui; itemKey?: string; children: Child }) {
  return <button type="button" class="schil-panel-button" onClick={() => ui.openPanel(itemKey)}>{children}</button>;
}
