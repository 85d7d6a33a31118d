import { facilities, kinds, legalForms, managerConsents, returns, rings, settlements, statuses, workplaces } from '../../../assignments/codes.ts';
import { listOf, text, z } from '../../../zod.ts';

/**
 * The open feed: JSON Feed 1.1 whose items carry `_klus`, a schema.org JobPosting with extra plain keys. `docs/feed.schema.json` is made
 * from this. Unknown keys are allowed everywhere and ignored.
 */

const one = (codes: readonly [string, ...string[]]) => z.enum(codes);
const optional = z.optional;
const https = z.string().check(z.maxLength(2_000), z.regex(/^https:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i));
const uri = z.string().check(z.maxLength(300), z.regex(/^(?:https?:\/\/|urn:)\S+$/i));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/));
const dateTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i));
const hours = z.number().check(z.gt(0), z.lte(60));
const rangeOf = <T extends z.core.SomeType>(value: T) => z.looseObject({ min: optional(value), max: optional(value) });
const oneOrMore = <T extends z.core.SomeType>(item: T, most = 50) => z.union([item, listOf(item, most)]);

const identifier = z.union([text(200), z.looseObject({ propertyID: optional(text(100)), value: z.union([text(200), z.number()]) })]);
const organisation = z.looseObject({ name: text(200), identifier: optional(identifier) });
const address = z.union([text(300), z.looseObject({ addressLocality: optional(text(120)), postalCode: optional(text(20)), addressCountry: optional(text(60)), addressRegion: optional(text(120)) })]);
const place = z.looseObject({ name: optional(text(120)), address: optional(address) });
const competence = z.union([text(200), z.looseObject({ '@id': optional(uri), name: text(200), inDefinedTermSet: optional(text(300)), termCode: optional(text(100)), weight: optional(z.int().check(z.gte(1), z.lte(3))) })]);
const contact = z.looseObject({ name: optional(text(120)), email: optional(text(200)), telephone: optional(text(30)), url: optional(https) });

/** Every key of `_klus` that we read. `S` keys are schema.org's, the others are ours. */
export const klusShape = {
  kind: optional(one(kinds)),
  status: optional(one(statuses)),
  title: optional(text(300)),
  description: optional(text(100_000)),
  identifier: optional(identifier),
  datePosted: optional(date),
  validThrough: optional(date),
  hoursPerWeek: optional(rangeOf(hours)),
  workHours: optional(text(200)),
  totalHours: optional(rangeOf(z.number().check(z.gt(0), z.lte(2_000)))),
  jobStartDate: optional(text(60)),
  endDate: optional(date),
  jobDuration: optional(text(60)),
  extendable: optional(z.boolean()),
  legalForm: optional(one(legalForms)),
  employmentType: optional(oneOrMore(text(60))),
  returnGuarantee: optional(one(returns)),
  returnText: optional(text(500)),
  settlement: optional(one(settlements)),
  managerConsent: optional(one(managerConsents)),
  facilities: optional(listOf(one(facilities), 20)),
  jobBenefits: optional(text(1_000)),
  result: optional(text(1_000)),
  learns: optional(text(1_000)),
  assessedBy: optional(text(300)),
  ring: optional(one(rings)),
  ringOrganisations: optional(listOf(text(300), 100)),
  requiredCompetences: optional(listOf(competence, 60)),
  desiredCompetences: optional(listOf(competence, 60)),
  skills: optional(oneOrMore(competence, 120)),
  relevantOccupation: optional(z.union([text(300), z.looseObject({ '@id': optional(uri), name: optional(text(200)) })])),
  hiringOrganization: optional(organisation),
  employmentUnit: optional(z.union([text(200), z.looseObject({ name: text(200) })])),
  involvedOrganisations: optional(listOf(organisation, 20)),
  jobLocation: optional(oneOrMore(place)),
  jobLocationType: optional(text(60)),
  workplace: optional(one(workplaces)),
  onsiteDaysPerWeek: optional(z.number().check(z.gte(0), z.lte(7))),
  scale: optional(z.looseObject({ min: optional(z.number().check(z.gt(0))), max: optional(z.number().check(z.gt(0))), system: optional(text(60)) })),
  baseSalary: optional(z.looseObject({ currency: optional(text(3)) })),
  securityClearanceRequirement: optional(text(300)),
  eligibilityToWorkRequirement: optional(text(300)),
  totalJobOpenings: optional(z.int().check(z.gte(1), z.lte(9_999))),
  applicationContact: optional(contact),
  directApply: optional(z.boolean()),
  applyUrl: optional(https),
};
export const klus = z.looseObject(klusShape);

/** The publisher's own facts, at feed level. */
export const feedKlusShape = {
  about: optional(https),
  version: optional(z.union([z.literal(1), z.literal('1'), z.literal('1.0')])),
  licence: optional(text(300)),
  publisher: optional(z.union([text(300), organisation])),
  complete: optional(z.boolean()),
  generated: optional(dateTime),
};
export const feedKlus = z.looseObject(feedKlusShape);

export const itemShape = {
  id: z.union([text(500), z.number()]),
  url: optional(https),
  title: optional(text(300)),
  content_text: optional(text(100_000)),
  content_html: optional(text(400_000)),
  date_published: optional(dateTime),
  date_modified: optional(dateTime),
  language: optional(text(20)),
  _klus: optional(klus),
};
export const item = z.looseObject(itemShape);

/** The whole document, for publishers. The reader takes items one by one, so that one bad item does not lose the others. */
export const feed = z.looseObject({
  version: z.string().check(z.regex(/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1(?:\.1)?\/?$/)),
  title: text(300),
  home_page_url: optional(https),
  feed_url: optional(https),
  next_url: optional(https),
  language: optional(text(20)),
  _klus: optional(feedKlus),
  items: listOf(item, 100_000),
});
