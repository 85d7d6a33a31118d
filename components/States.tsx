import type { ComponentChildren } from 'preact';
import { Button } from './Button.tsx';
import { Icon, type IconName } from './Icon.tsx';

/** Nothing here (yet): what would be here, and what one can do. */
export function Empty({ icon = 'info', title, children }: { icon?: IconName; title: string; children?: ComponentChildren }) {
  return (
    <div class="schil-empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Long work: what is being done, how far it is, and a way to stop. */
export function Progress({ label, done, total, stop, onStop }: { label: string; done?: number | undefined; total?: number | undefined; stop?: string; onStop?: () => void }) {
  return (
    <div class="schil-progress">
      <div class="schil-row schil-row--between">
        <span>{label}</span>
        {stop && onStop && (
          <Button kind="quiet" small onClick={onStop}>
            {stop}
          </Button>
        )}
      </div>
      <progress aria-label={label} {...(total === undefined || done === undefined ? {} : { value: done, max: total })} />
    </div>
  );
}
