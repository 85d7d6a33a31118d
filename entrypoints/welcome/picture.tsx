/** A profile page with Schil's panel beside it; `inPage` draws our tags and card in the page too. Shapes only, no text to read. */
export function Picture({ label, inPage }: { label: string; inPage: boolean }) {
  return (
    <svg class="picture" viewBox="0 0 320 180" role="img" aria-label={label}>
      <rect class="picture__page" x="1" y="1" width="318" height="178" rx="8" />
      <path class="picture__bar" d="M1 9a8 8 0 0 1 8-8h302a8 8 0 0 1 8 8v9H1z" />
      <g class="picture__dots">
        <circle cx="12" cy="10" r="2.5" />
        <circle cx="21" cy="10" r="2.5" />
        <circle cx="30" cy="10" r="2.5" />
      </g>
      <rect class="picture__card" x="12" y="28" width="134" height="84" rx="5" />
      <path class="picture__cover" d="M12 33a5 5 0 0 1 5-5h124a5 5 0 0 1 5 5v15H12z" />
      <circle class="picture__face" cx="34" cy="52" r="13" />
      <rect class="picture__text picture__text--strong" x="22" y="72" width="62" height="6" rx="3" />
      <rect class="picture__text" x="22" y="83" width="100" height="4" rx="2" />
      {inPage ? <Tags x={22} y={93} widths={[34, 28, 38]} /> : <rect class="picture__text" x="22" y="92" width="80" height="4" rx="2" />}
      <rect class="picture__card" x="12" y="120" width="134" height="50" rx="5" />
      <rect class="picture__text picture__text--strong" x="22" y="129" width="30" height="5" rx="2" />
      <rect class="picture__text" x="22" y="140" width="114" height="4" rx="2" />
      <rect class="picture__text" x="22" y="149" width="104" height="4" rx="2" />
      <rect class="picture__card" x="154" y="28" width="48" height="142" rx="5" />
      {inPage && (
        <g>
          <rect class="picture__ours" x="158" y="33" width="40" height="48" rx="4" />
          <path class="picture__peel" d="M158 37v40" />
          <rect class="picture__text picture__text--strong" x="164" y="40" width="22" height="4" rx="2" />
          <rect class="picture__text" x="164" y="50" width="28" height="3" rx="1.5" />
          <rect class="picture__text" x="164" y="57" width="24" height="3" rx="1.5" />
          <rect class="picture__text" x="164" y="67" width="26" height="3" rx="1.5" />
        </g>
      )}
      {[94, 110, 126, 142].map((y) => (
        <rect key={y} class="picture__text" x="161" y={y} width="32" height="4" rx="2" />
      ))}
      <Panel />
    </svg>
  );
}

/** Three tags in a row: a square one, two round ones. */
function Tags({ x, y, widths: [first, second, third] }: { x: number; y: number; widths: [number, number, number] }) {
  return (
    <g class="picture__tags">
      <rect x={x} y={y} width={first} height="11" rx="2" />
      <rect x={x + first + 4} y={y} width={second} height="11" rx="5.5" />
      <rect x={x + first + second + 8} y={y} width={third} height="11" rx="5.5" />
    </g>
  );
}

function Panel() {
  return (
    <g>
      <path class="picture__panel" d="M212 18h107v153a8 8 0 0 1-8 8h-99z" />
      <path class="picture__edge" d="M212 18v161" />
      {[224, 250, 276, 302].map((x, at) => (
        <circle key={x} class={at === 0 ? 'picture__tab picture__tab--on' : 'picture__tab'} cx={x} cy="28" r="4" />
      ))}
      <Tags x={219} y={42} widths={[28, 34, 24]} />
      {[62, 98, 134].map((y) => (
        <g key={y}>
          <rect class="picture__ours" x="219" y={y} width="94" height="30" rx="4" />
          <rect class="picture__text picture__text--strong" x="226" y={y + 6} width="56" height="4" rx="2" />
          <rect class="picture__text" x="226" y={y + 14} width="72" height="3" rx="1.5" />
          <path class="picture__peel" d={`M226 ${y + 21}v4`} />
          <rect class="picture__text" x="230" y={y + 21} width="48" height="3" rx="1.5" />
        </g>
      ))}
    </g>
  );
}
