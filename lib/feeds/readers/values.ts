/** Careful access to parsed JSON of unknown shape: own keys only, so that `__proto__` and friends are never followed. */

export type Bag = Record<string, unknown>;

export function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of an own key; undefined for anything else. */
export function get(value: unknown, key: string): unknown {
  return isBag(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Follows own keys. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((current, key) => (typeof key === 'number' ? (Array.isArray(current) ? current[key] : undefined) : get(current, key)), value);
}

/** The first of these keys that holds something. */
export function first(value: unknown, ...keys: string[]): unknown {
  for (const key of keys) {
    const found = get(value, key);
    if (found !== undefined && found !== null && found !== '') return found;
  }
  return undefined;
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value];
}

/** A string, or a number as a string; undefined for the rest and for empty text. */
export function str(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Sets a property only when it has a value: cheaper than spreading small objects, which counts over a hundred thousand items. */
export function put<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value !== undefined) target[key] = value as T[K];
}

/** A key that is present with any of the listed names. */
export function hasAll(value: unknown, ...keys: string[]): boolean {
  return isBag(value) && keys.every((key) => Object.hasOwn(value, key));
}

/** Nesting of brackets in a JSON text, outside strings; stops at `limit`. */
export function deeperThan(json: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === 34) {
      at = endOfString(json, at);
    } else if (code === 91 || code === 123) {
      if (++depth > limit) return true;
    } else if (code === 93 || code === 125) depth--;
  }
  return false;
}

/** Index of the closing quote (or the end). */
function endOfString(json: string, open: number): number {
  for (let close = json.indexOf('"', open + 1); close >= 0; close = json.indexOf('"', close + 1)) {
    let slashes = 0;
    while (json.charCodeAt(close - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return close;
  }
  return json.length;
}
