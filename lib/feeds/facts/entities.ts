/** Character references of HTML; the named ones that job texts use. Unknown names stay as written. */

const latin = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const named = new Map<string, string>([
  ...latin.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"],
  ['ndash', '–'], ['mdash', '—'], ['lsquo', '‘'], ['rsquo', '’'], ['sbquo', '‚'], ['ldquo', '“'], ['rdquo', '”'], ['bdquo', '„'],
  ['bull', '•'], ['hellip', '…'], ['euro', '€'], ['trade', '™'], ['ensp', ' '], ['emsp', ' '], ['thinsp', ' '],
  ['OElig', 'Œ'], ['oelig', 'œ'], ['Scaron', 'Š'], ['scaron', 'š'], ['Zcaron', 'Ž'], ['zcaron', 'ž'], ['Yuml', 'Ÿ'], ['rarr', '→'], ['le', '≤'], ['ge', '≥'],
  ['lsaquo', '‹'], ['rsaquo', '›'], ['minus', '−'], ['zwnj', ''], ['zwj', ''], ['lrm', ''], ['rlm', ''], ['check', '✓'], ['newline', '\n'], ['tab', '\t'],
  ['NewLine', '\n'], ['Tab', '\t'], ['excl', '!'], ['colon', ':'], ['comma', ','], ['period', '.'], ['lpar', '('], ['rpar', ')'], ['sol', '/'], ['hyphen', '‐'],
]);

/** One reference without `&` and `;`; undefined when unknown. */
export function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return named.get(name);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return '';
  return code >= 0x80 && code <= 0x9f ? (windows1252[code - 0x80] ?? '') : String.fromCodePoint(code);
}

/** What numeric references 128–159 mean in practice (as browsers read them). */
const windows1252 = [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'];

export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,9});?/g, (whole, name: string) => entity(name) ?? whole) : text;
}
