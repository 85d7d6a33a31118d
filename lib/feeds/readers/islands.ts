/** JSON-LD islands in an HTML page, without a DOM. */

const island = /<script\b[^>]{0,500}\btype\s*=\s*["']?application\/ld\+json[^>]{0,500}>/gi;
const maxIslands = 50;

/** The parsed islands; one that stays broken after one repair is reported, not guessed at. */
export function jsonLdIslands(html: string): { islands: unknown[]; warnings: string[] } {
  const islands: unknown[] = [];
  const warnings: string[] = [];
  for (const open of html.matchAll(island)) {
    const from = open.index + open[0].length;
    const end = html.slice(from).search(/<\/script/i);
    const text = (end < 0 ? html.slice(from) : html.slice(from, from + end)).trim().replace(/^<!--|-->$/g, '').replace(/^\/\*\s*<!\[CDATA\[\s*\*\/|\/\*\s*\]\]>\s*\*\/$|^<!\[CDATA\[|\]\]>$/g, '').trim();
    if (text === '') continue;
    const value = parseLoose(text);
    if (value === undefined) warnings.push('a JSON-LD block of the page is broken and was left out');
    else islands.push(value);
    if (islands.length + warnings.length >= maxIslands || end < 0) break;
  }
  return { islands, warnings };
}

/** JSON, or JSON after one repair: control characters inside strings escaped, comments and trailing commas out. */
export function parseLoose(text: string): unknown {
  for (const candidate of [text, mended(text)]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

function mended(text: string): string {
  const out: string[] = [];
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (inside) {
      if (char === '\\') {
        const next = text[at + 1] ?? '';
        out.push(/["\\/bfnrtu]/.test(next) ? char + next : `\\\\${next < ' ' ? '' : next}`);
        at++;
      } else if (char < ' ') out.push(char === '\n' ? '\\n' : char === '\t' ? '\\t' : '');
      else {
        if (char === '"') inside = false;
        out.push(char);
      }
    } else if (char === '/' && text[at + 1] === '*') at = endOf(text, '*/', at) + 1;
    else if (char === '/' && text[at + 1] === '/') at = endOf(text, '\n', at);
    else {
      if (char === '"') inside = true;
      out.push(char);
    }
  }
  return out.join('').replace(/,(\s{0,200})([}\]])/g, '$1$2').replace(/;\s*$/, '');
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found;
}
