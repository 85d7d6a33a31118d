/** Which file imports what, read from the sources' text. */

export interface Import {
  /** As written. */
  from: string;
  typeOnly: boolean;
}

const statement = /(?:^|;)[ \t\n]*(import|export)\s+(type\s+)?([^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"`]([^'"`]+)['"`]\s*\)/g;

/** The imports and re-exports of one file; dynamic ones count as values, except in type positions such as `x: import('…').T`. */
export function importsOf(source: string): Import[] {
  const code = withoutComments(source);
  const fixed = [...code.matchAll(statement)].map(([, , type, names, from]) => ({ from: from!, typeOnly: type !== undefined || onlyTypes(names ?? '') }));
  const loose = [...code.matchAll(dynamic)].map((match) => ({ from: match[1]!, typeOnly: /[:<|&,(]\s*$/.test(code.slice(0, match.index)) && code[match.index + match[0].length] === '.' && !/^\.then\b/.test(code.slice(match.index + match[0].length)) }));
  return [...fixed, ...loose];
}

/** `{ type A, type B } from` imports nothing at run time. */
function onlyTypes(names: string): boolean {
  const inBraces = /^\{([^}]*)\}\s*from\s*$/.exec(names.trim() + (names.trim().endsWith('from') ? '' : ' from'))?.[1];
  if (inBraces === undefined) return false;
  const parts = inBraces.split(',').map((part) => part.trim()).filter(Boolean);
  return parts.length > 0 && parts.every((part) => part.startsWith('type '));
}

export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/[^\n]*/g, '$1');
}

/** Path of an imported file relative to the repository; a package's name for packages; `node:…` for Node's own. */
export function target(importer: string, from: string): { file: string } | { package: string } {
  if (!from.startsWith('.')) return { package: from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : from.split('/')[0]! };
  const parts = importer.split('/').slice(0, -1);
  for (const part of from.replace(/\?.*$/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return { file: parts.join('/') };
}
