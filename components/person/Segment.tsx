import { Button } from '../Button.tsx';

/** A few choices of which one holds, as pressed buttons in a row. */
export function Segment<Value extends string>({ label, value, options, onChange }: { label: string; value: Value; options: { value: Value; text: string }[]; onChange: (value: Value) => void }) {
  return (
    <div role="group" aria-label={label} class="segment">
      {options.map((option) => (
        <Button key={option.value} small aria-pressed={option.value === value} onClick={() => onChange(option.value)}>
          {option.text}
        </Button>
      ))}
    </div>
  );
}
