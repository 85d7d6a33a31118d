import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Status } from './Notice.tsx';

/** A text made to be pasted elsewhere. `onCopy` writes the clipboard and says whether that worked. */
export function CopyText({ text, label, copied, failed, onCopy }: { text: string; label: string; copied: string; failed: string; onCopy: (text: string) => Promise<boolean> }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  return (
    <div class="schil-copy">
      <div class="schil-copy__text">{text}</div>
      <div class="schil-row">
        <Button kind="primary" icon="copy" onClick={async () => setState((await onCopy(text)) ? 'copied' : 'failed')}>
          {label}
        </Button>
        <Status>{state === 'copied' ? copied : state === 'failed' ? failed : ''}</Status>
      </div>
    </div>
  );
}
