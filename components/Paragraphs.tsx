/** Plain text of a feed as paragraphs and lists ("• " begins an item); bidi-isolated, never HTML. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div class="schil-stack schil-stack--sm">
      {text.split(/\n{2,}/).map((block, at) => {
        const lines = block.split('\n');
        return lines.every((line) => line.startsWith('• ')) ? (
          <ul key={at}>
            {lines.map((line, item) => (
              <li key={item} dir="auto">
                {line.slice(2)}
              </li>
            ))}
          </ul>
        ) : (
          <p key={at} dir="auto" class="schil-pre-line">
            {block}
          </p>
        );
      })}
    </div>
  );
}
