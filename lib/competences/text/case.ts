/** Whether a part of a text has no small letter. No string is made for letters without accents. */
export function isUpper(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return text.slice(at, end) === text.slice(at, end).toUpperCase();
    if (code >= 97 && code <= 122) return false;
  }
  return true;
}

/** Whether a part of a text has no capital. */
export function isLower(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return text.slice(at, end) === text.slice(at, end).toLowerCase();
    if (code >= 65 && code <= 90) return false;
  }
  return true;
}
