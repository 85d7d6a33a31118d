import { Icon, type IconName } from './Icon.tsx';

export interface TabItem<Id extends string> {
  id: Id;
  icon: IconName;
  text: string;
}

/** The panel's parts. A list of tabs by the ARIA pattern: arrows move, one tab stop. */
export function Tabs<Id extends string>({ tabs, active, label, onSelect }: { tabs: TabItem<Id>[]; active: Id; label: string; onSelect: (id: Id) => void }) {
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.id === active);
    const next = tabs[(at + step + tabs.length) % tabs.length]!;
    onSelect(next.id);
    document.getElementById(`tab-${next.id}`)?.focus(); // the tab is always rendered; null only after unmount
  };
  return (
    <div role="tablist" aria-label={label} class="schil-tabs" onKeyDown={move}>
      {tabs.map(({ id, icon, text }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          class="schil-tabs__tab"
          aria-selected={id === active}
          aria-controls={`part-${id}`}
          tabIndex={id === active ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          <Icon name={icon} />
          {text}
        </button>
      ))}
    </div>
  );
}
