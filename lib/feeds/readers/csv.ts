/** CSV by RFC 4180, in one pass, with the separator found from the first line. */

const maxRows = 100_001;

/** Rows of cells; empty lines are left out. `separator` defaults to the most frequent of `;`, `,`, tab and `|` in the first line, or what a spreadsheet told with `sep=;` above it. */
export function parseCsv(text: string, separator?: string): string[][] {
  const [lead = '', told] = /^\uFEFF?sep=(.)\r?\n/i.exec(text) ?? [];
  return rowsOf(text.slice(lead.length), separator ?? told ?? separatorOf(text));
}

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length && rows.length < maxRows) {
    const [cell, end] = text[at] === '"' ? quoted(text, at, separator) : plain(text, at, separator);
    row.push(cell);
    if (text[end] === separator) {
      at = end + 1;
      if (at < text.length) continue;
      row.push('');
    }
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  if (row.length > 1 || (row[0] ?? '') !== '') rows.push(row);
  return rows;
}

function separatorOf(text: string): string {
  const end = text.indexOf('\n');
  const head = text.slice(0, end < 0 ? 20_000 : Math.min(end, 20_000)).replace(/"[^"]*"/g, '');
  return [';', ',', '\t', '|'].map((mark) => ({ mark, count: head.split(mark).length })).reduce((a, b) => (b.count > a.count ? b : a)).mark;
}

function plain(text: string, from: number, separator: string): [string, number] {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return [text.slice(from, end), end];
}

/** Up to the closing quote; what stands between it and the separator is kept, as spreadsheets do. */
function quoted(text: string, from: number, separator: string): [string, number] {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return [parts.join('') + text.slice(at), text.length];
    parts.push(text.slice(at, close));
    if (text[close + 1] !== '"') {
      const [rest, end] = plain(text, close + 1, separator);
      return [parts.join('') + rest.trim(), end];
    }
    parts.push('"');
    at = close + 2;
  }
}
