/** An assignment as it comes back in a backup: what the readers make, bounded again. */
import { kinds, legalForms, returns, rings, statuses, workplaces, type Assignment } from '../assignments/types.ts';
import { httpsAddress, listOf, text, z } from '../zod.ts';

const optional = z.exactOptional;
const date = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:?\d{2})?)?$/));
const hours = () => z.object({ min: z.number(), max: z.number() });
const organisation = () => z.object({ name: text(300), id: optional(text(300)) });
const asked = () => listOf(z.object({ id: optional(text(80)), uri: optional(text(500)), name: text(300), weight: optional(z.number()), fromText: optional(z.literal(true)) }), 200);

export const assignmentSchema = (): z.ZodMiniType<Assignment> => z.object(fields());

/** Every field of `Assignment`: the compiler refuses one that is forgotten, as the backup would lose it. */
const fields = () => ({
  id: text(2_000),
  url: optional(httpsAddress),
  title: text(500),
  description: text(100_000),
  kind: z.enum(kinds),
  status: z.enum(statuses),
  organisation: organisation(),
  unit: optional(text(300)),
  places: listOf(z.object({ name: text(200), postcode: optional(text(20)), country: optional(text(2)) }), 100),
  workplace: optional(z.enum(workplaces)),
  hoursPerWeek: optional(hours()),
  totalHours: optional(hours()),
  start: optional(date()),
  end: optional(date()),
  duration: optional(text(40)),
  extendable: optional(z.boolean()),
  published: optional(date()),
  updated: optional(date()),
  closes: optional(date()),
  ring: optional(z.enum(rings)),
  legalForm: optional(z.enum(legalForms)),
  return: optional(z.enum(returns)),
  returnText: optional(text(2_000)),
  salary: optional(z.object({ min: optional(z.number()), max: optional(z.number()), currency: text(3), unit: z.enum(['hour', 'day', 'week', 'month', 'year']) })),
  scale: optional(z.object({ min: optional(z.number()), max: optional(z.number()), system: optional(text(60)) })),
  settlement: optional(z.enum(['home', 'host', 'shared', 'none', 'unspecified'])),
  managerConsent: optional(z.enum(['required', 'informed', 'none'])),
  facilities: optional(listOf(text(500), 50)),
  result: optional(text(5_000)),
  learns: optional(text(5_000)),
  assessedBy: optional(text(500)),
  openings: optional(z.number()),
  onsiteDaysPerWeek: optional(z.number()),
  involvedOrganisations: optional(listOf(organisation(), 50)),
  ringOrganisations: optional(listOf(text(300), 500)),
  screening: optional(text(2_000)),
  eligibility: optional(text(5_000)),
  benefits: optional(text(5_000)),
  occupation: optional(z.object({ name: optional(text(300)), uri: optional(text(500)) })),
  language: optional(text(35)),
  competences: z.object({ required: asked(), desired: asked() }),
  contact: optional(z.object({ name: optional(text(300)), email: optional(text(300)), telephone: optional(text(60)), url: optional(httpsAddress) })),
  contactAtSource: optional(z.literal(true)),
  applyUrl: optional(httpsAddress),
  derived: z.record(text(60), text(200)),
} satisfies Record<keyof Assignment, unknown>);
