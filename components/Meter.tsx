/** How much of an allowed length is used. `text` says it in words. */
export function Meter({ value, max, text }: { value: number; max: number; text: string }) {
  return (
    <div class="schil-meter">
      <meter min={0} max={max} high={max * 0.9} value={Math.min(value, max)} aria-label={text} />
      <span>{text}</span>
    </div>
  );
}
