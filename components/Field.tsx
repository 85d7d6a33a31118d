import type { ComponentChildren, InputHTMLAttributes, SelectHTMLAttributes, TargetedEvent } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Labelled {
  label: string;
  help?: string | undefined;
  error?: string | undefined;
}

/** Label above, help below it, the control, and what is wrong: always in this order. */
function Field({ id, label, help, error, children }: Labelled & { id: string; children: ComponentChildren }) {
  return (
    <div class="schil-field">
      <label class="schil-field__label" for={id}>
        {label}
      </label>
      {help && (
        <span class="schil-field__help" id={`${id}-help`}>
          {help}
        </span>
      )}
      {children}
      {error && (
        <span class="schil-field__error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

function described(id: string, { help, error }: Labelled) {
  const ids = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, class: 'schil-input', ...(ids ? { 'aria-describedby': ids } : {}), ...(error ? { 'aria-invalid': 'true' as const } : {}) };
}

export interface TextFieldProps extends Labelled {
  type?: 'text' | 'search' | 'url' | 'email' | 'date' | 'number';
  value: string;
  placeholder?: string;
  required?: boolean;
  maxLength?: number;
  min?: number;
  max?: number;
  onInput?: (event: TargetedEvent<HTMLInputElement>) => void;
  onChange?: (event: TargetedEvent<HTMLInputElement>) => void;
  onBlur?: (event: TargetedEvent<HTMLInputElement>) => void;
}

interface Typed<E extends HTMLElement & { value: string }> {
  value: string;
  onInput?: ((event: TargetedEvent<E>) => void) | undefined;
  onChange?: ((event: TargetedEvent<E>) => void) | undefined;
}

/**
 * A field that tells only when typing is done (`onChange` without `onInput`) keeps what is being typed: the screen may be drawn anew in
 * between, and would put the stored value back.
 */
function useDraft<E extends HTMLElement & { value: string }>({ value, onInput, onChange }: Typed<E>) {
  const [draft, setDraft] = useState<string>();
  if (onInput) return { value, onInput, ...(onChange ? { onChange } : {}) };
  return {
    value: draft ?? value,
    onInput: (event: TargetedEvent<E>) => setDraft(event.currentTarget.value),
    onChange(event: TargetedEvent<E>) {
      setDraft(undefined);
      onChange?.(event);
    },
  };
}

export function TextField({ label, help, error, type = 'text', value, onInput, onChange, ...rest }: TextFieldProps) {
  const id = useId();
  const typed = useDraft({ value, onInput, onChange });
  return (
    <Field id={id} label={label} help={help} error={error}>
      <input {...({ type, ...rest } as InputHTMLAttributes)} {...typed} {...described(id, { label, help, error })} />
    </Field>
  );
}

export interface TextAreaProps extends Labelled {
  value: string;
  rows?: number;
  maxLength?: number;
  onInput?: (event: TargetedEvent<HTMLTextAreaElement>) => void;
  onChange?: (event: TargetedEvent<HTMLTextAreaElement>) => void;
}

export function TextArea({ label, help, error, rows = 4, value, onInput, onChange, ...rest }: TextAreaProps) {
  const id = useId();
  const typed = useDraft({ value, onInput, onChange });
  return (
    <Field id={id} label={label} help={help} error={error}>
      <textarea rows={rows} {...rest} {...typed} {...described(id, { label, help, error })} />
    </Field>
  );
}

export function Select({ label, help, error, options, ...rest }: Labelled & SelectHTMLAttributes & { options: { value: string; text: string }[] }) {
  const id = useId();
  return (
    <Field id={id} label={label} help={help} error={error}>
      <select {...rest} {...described(id, { label, help, error })}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Files from the user's own disk. The field empties itself, so that the same file can be chosen again. */
export function FileField({ label, help, error, accept, multiple = false, onFiles }: Labelled & { accept: string; multiple?: boolean; onFiles: (files: File[]) => void }) {
  const id = useId();
  return (
    <Field id={id} label={label} help={help} error={error}>
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        {...described(id, { label, help, error })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </Field>
  );
}

export interface ChoiceProps {
  label: ComponentChildren;
  help?: ComponentChildren;
  type?: 'checkbox' | 'radio';
  name?: string;
  value?: string;
  checked?: boolean;
  disabled?: boolean;
  onChange?: (event: TargetedEvent<HTMLInputElement>) => void;
}

/** A checkbox or radio button with its words beside it. */
export function Choice({ label, help, type = 'checkbox', ...rest }: ChoiceProps) {
  return (
    <label class="schil-choice">
      <input type={type} {...rest} />
      <span class="schil-choice__text">
        <span>{label}</span>
        {help && <span class="schil-field__help">{help}</span>}
      </span>
    </label>
  );
}

export function Group({ legend, help, children }: { legend: string; help?: string; children: ComponentChildren }) {
  return (
    <fieldset class="schil-stack schil-stack--xs">
      <legend class="schil-field__label">{legend}</legend>
      {help && <span class="schil-field__help">{help}</span>}
      {children}
    </fieldset>
  );
}
