/** Words as somebody wrote them, with the part that counts marked and the place they stand. */
export function Quote({ text, context, where }: { text: string; context: string; where?: string | undefined }) {
  const at = context.indexOf(text);
  return (
    <blockquote class="schil-quote quote">
      <bdi>
        {at < 0 ? (
          <mark>{text}</mark>
        ) : (
          <>
            {context.slice(0, at)}
            <mark>{text}</mark>
            {context.slice(at + text.length)}
          </>
        )}
      </bdi>
      {where && <span class="schil-subtle quote__where">{where}</span>}
    </blockquote>
  );
}
