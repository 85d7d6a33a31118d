/** CSV by RFC 4180, in one pass, with the separator found from the first line. */

const maxRows = 100_001;

/** Rows of cells; empty lines and a heading are left out. `separator` defaults to the most frequent of `;`, `,`, tab and `|` in the first line that it takes apart, or what a spreadsheet told with `sep=;` above it. */
export function parseCsv(text: string, separator?: string): string[][] {
  const [lead = '', told] = /^\uFEFF?sep=(.)\r?\n/i.exec(text) ?? [];
  return withoutHeading(rowsOf(text.slice(lead.length), separator ?? told ?? separatorOf(text)));
}

/** Spreadsheets often carry a heading of one cell above the names of the columns. */
function withoutHeading(rows: string[][]): string[][] {
  const filled = (row: string[]): number => row.filter((cell) => cell.trim() !== '').length;
  const start = rows.slice(0, 6).findIndex((row) => filled(row) > 1);
  return start > 0 && filled(rows[start]!) > 2 ? rows.slice(start) : rows;
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
  const cells = (row: string, mark: string): number => row.split(mark).filter((cell) => cell.trim() !== '').length;
  const marks = [';', ',', '\t', '|'];
  const heads = text.slice(0, 20_000).replace(/"[^"]*"/g, 'x').split('\n', 6);
  const withCells = (least: number): string | undefined => heads.find((row) => marks.some((mark) => cells(row, mark) >= least));
  const head = withCells(3) ?? withCells(2) ?? '';
  return marks.map((mark) => ({ mark, count: cells(head, mark) })).reduce((a, b) => (b.count > a.count ? b : a)).mark;
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
