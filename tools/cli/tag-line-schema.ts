import { SchilError } from '../../lib/errors.ts';
import type { TagLine } from '../../lib/competences/tag-line-types.ts';
import { month, z } from '../../lib/zod.ts';

const hours = z.number().check(z.gt(0), z.lte(60));

const schema = z.object({
  version: z.int(),
  language: z.enum(['nl', 'en']),
  form: z.enum(['about', 'headline']),
  label: z.optional(z.string()),
  tags: z.array(z.object({ id: z.optional(z.string()), text: z.string(), level: z.optional(z.literal([1, 2, 3, 4])) })).check(z.minLength(1)),
  availability: z.optional(z.object({ hours: z.optional(z.object({ min: z.optional(hours), max: hours })), from: z.optional(month), confirmed: month })),
  state: z.optional(z.literal('settled')),
});

/** A tag line given as JSON. @throws SchilError `bad-tag-line` with the place that is wrong. */
export function asTagLine(value: unknown): TagLine {
  const checked = schema.safeParse(value);
  if (!checked.success) throw new SchilError('bad-tag-line', { place: checked.error.issues[0]?.path.join('.') ?? '' });
  return checked.data as TagLine;
}
