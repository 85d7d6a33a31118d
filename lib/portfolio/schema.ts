import { kinds, legalForms, rings, workplaces } from '../assignments/types.ts';
import { day, httpsAddress, listOf, month, text, z } from '../zod.ts';

const optional = z.exactOptional;
const hours = z.object({ min: optional(z.number().check(z.gte(0), z.lte(60))), max: z.number().check(z.gt(0), z.lte(60)) }).check(z.refine(({ min, max }) => min === undefined || min <= max));
const preferenceName = z.enum(['hoursPerWeek', 'place', 'rings', 'kinds', 'legalForms', 'workplace', 'minimumReturn', 'languages', 'dates']);
const evidence = z.object({ what: text(500), where: optional(text(200)), when: optional(text(100)), link: optional(httpsAddress) });

export const preferencesSchema = z.object({
  hoursPerWeek: optional(hours),
  place: optional(text(100)),
  radiusKm: optional(z.number().check(z.gte(0), z.lte(1_000))),
  rings: optional(listOf(z.enum(rings), rings.length)),
  organisation: optional(z.object({ name: text(200), id: optional(text(300)), linkedInId: optional(text(200)) })),
  kinds: optional(listOf(z.enum(kinds), kinds.length)),
  legalForms: optional(listOf(z.enum(legalForms), legalForms.length)),
  workplace: optional(listOf(z.enum(workplaces), workplaces.length)),
  minimumReturn: optional(z.enum(['function', 'organisation'])),
  languages: optional(listOf(text(35), 20)),
  dates: optional(z.object({ from: optional(day), until: optional(day) })),
  hard: optional(listOf(preferenceName, 9)),
});

export const tagSchema = z.object({
  id: optional(text(80)),
  text: optional(text(120)),
  level: optional(z.literal([1, 2, 3, 4])),
  stance: z.enum(['can', 'want', 'learn', 'no-longer']),
  visibility: optional(z.enum(['public', 'on-request', 'private'])),
  ownWords: optional(text(1_000)),
  evidence: optional(listOf(evidence, 5)),
});

/** The shape of a portfolio, as a file and in messages. Unknown keys fall away; nothing is filled in. */
export const portfolioSchema = z.object({
  version: z.literal(1),
  language: optional(z.enum(['nl', 'en'])),
  tags: listOf(tagSchema, 500),
  availability: optional(z.object({ hours: optional(hours), from: optional(month), confirmed: z.string().check(z.regex(/^\d{4}-\d{2}(?:-\d{2})?$/)) })),
  state: optional(z.enum(['settled', 'paused'])),
  preferences: optional(preferencesSchema),
});
