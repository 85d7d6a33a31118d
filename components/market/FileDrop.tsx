import { useRef, useState } from 'preact/hooks';
import { Button } from '../Button.tsx';

/** A file, chosen or dropped. The button does all that dragging does. */
export function FileDrop({ label, help, drop, accept, onFile }: { label: string; help: string; drop: string; accept: string; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      class={`file-drop${over ? ' file-drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0]; // text or a link may be dropped instead of a file
        if (file) onFile(file);
      }}
    >
      <p class="schil-subtle">{over ? drop : help}</p>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]; // none when the dialog was cancelled
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
      <Button icon="file" onClick={() => input.current!.click()}>
        {label}
      </Button>
    </div>
  );
}
