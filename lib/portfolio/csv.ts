/** CSV as LinkedIn writes it (RFC 4180: quotes, doubled quotes, line breaks inside), as rows by column name. A quote inside an unquoted cell is a quote. */
export function parseCsv(text: string): Record<string, string>[] {
  const [head, ...rows] = cells(text.replace(/^\uFEFF/, ''));
  if (!head) return [];
  return rows.filter((row) => row.some((cell) => cell !== '')).map((row) => Object.fromEntries(head.map((name, at) => [name.trim(), (row[at] ?? '').trim()])));
}

function cells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
