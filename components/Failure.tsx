import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

/** What went wrong, what one can do about it, and a way to put it away. */
export function Failure({ message, hint, close, onClose }: { message: string; hint: string; close: string; onClose: () => void }) {
  return (
    <div role="alert">
      <Notice kind="error" title={message}>
        <span>{hint}</span>
        <Button small onClick={onClose}>
          {close}
        </Button>
      </Notice>
    </div>
  );
}
