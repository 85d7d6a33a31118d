import type { z } from '../../../zod.ts';

/**
 * A schema as a plain yes-or-no test, some ten times cheaper than parsing: nothing is copied and no finding is made. It is made from
 * the schema itself, so that there is one truth; what it does not know it does not pass, and the schema then has the word.
 */
export type Guard = (value: unknown) => boolean;

/** Zod's own description of a schema or check: `_zod.def`, as its guide for library authors gives it. */
interface Def {
  type?: string;
  checks?: readonly Described[];
  shape?: Readonly<Record<string, Described>>;
  catchall?: Described;
  innerType?: Described;
  element?: Described;
  options?: readonly Described[];
  values?: readonly unknown[];
  entries?: Readonly<Record<string, unknown>>;
  check?: string;
  format?: string;
  maximum?: number;
  value?: number;
  inclusive?: boolean;
  pattern?: RegExp;
}
interface Described {
  _zod: { def: unknown };
}

export function guardOf(schema: z.core.SomeType): Guard {
  return guard(schema as Described);
}

function guard(schema: Described): Guard {
  const def = schema._zod.def as Def;
  const kind = kinds[def.type ?? ''];
  if (!kind) return never;
  const checks = [...(def.check ? [schema] : []), ...(def.checks ?? [])].map(checkOf);
  const own = kind(def);
  if (checks.length === 0) return own;
  const [first, second = always] = checks;
  return checks.length > 2 ? (value) => own(value) && checks.every((check) => check(value)) : (value) => own(value) && first!(value) && second(value);
}

const never: Guard = () => false;
const always: Guard = () => true;

const kinds: Readonly<Record<string, (def: Def) => Guard>> = {
  string: () => (value) => typeof value === 'string',
  number: () => (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: () => (value) => typeof value === 'boolean',
  literal: ({ values = [] }) => (value) => values.includes(value),
  enum: ({ entries = {} }) => {
    const known = new Set(Object.values(entries));
    return (value) => known.has(value);
  },
  optional({ innerType }) {
    const inner = guard(innerType!);
    return (value) => value === undefined || inner(value);
  },
  union({ options = [] }) {
    const guards = options.map(guard);
    return (value) => guards.some((fits) => fits(value));
  },
  array({ element }) {
    const fits = guard(element!);
    return (value) => Array.isArray(value) && value.every(fits);
  },
  object({ shape = {}, catchall }) {
    if ((catchall?._zod.def as Def | undefined)?.type !== 'unknown') return never;
    const fields = new Map(Object.entries(shape).map(([key, schema]) => [key, guard(schema)]));
    const required = Object.keys(shape).filter((key) => !fields.get(key)!(undefined));
    return (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      for (const key of required) if (!Object.hasOwn(value, key)) return false;
      for (const key in value) {
        const fits = fields.get(key);
        if (fits !== undefined && !fits((value as Record<string, unknown>)[key])) return false;
      }
      return true;
    };
  },
};

function checkOf(check: Described): Guard {
  const { check: name, format, maximum = 0, value: bound = 0, inclusive = false, pattern } = check._zod.def as Def;
  switch (name) {
    case 'max_length': return (value) => (value as string | unknown[]).length <= maximum;
    case 'greater_than': return inclusive ? (value) => (value as number) >= bound : (value) => (value as number) > bound;
    case 'less_than': return inclusive ? (value) => (value as number) <= bound : (value) => (value as number) < bound;
    case 'string_format': return pattern && !pattern.global && !pattern.sticky ? (value) => pattern.test(value as string) : never;
    case 'number_format': return format === 'safeint' ? Number.isSafeInteger : never;
    default: return never;
  }
}
