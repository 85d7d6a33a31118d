import type { Assignment } from '../assignments/types.ts';
import { type FactName, factNames } from './types.ts';

/** Which facts an assignment states. Pension, disability insurance and side activities are never stated in a feed: always worth asking. */
const stated: Record<FactName, (assignment: Assignment) => boolean> = {
  result: ({ result }) => result !== undefined,
  hours: ({ hoursPerWeek, totalHours }) => hoursPerWeek !== undefined || totalHours !== undefined,
  term: ({ start, end, duration, kind }) => (end !== undefined || duration !== undefined) && (start !== undefined || kind !== 'vacancy'),
  place: ({ places, workplace }) => places.length > 0 || workplace === 'remote',
  learns: ({ learns }) => learns !== undefined,
  contact: ({ contact, contactAtSource }) => contact !== undefined || contactAtSource === true,
  return: (assignment) => assignment.return !== undefined && assignment.return !== 'unspecified',
  facilities: ({ facilities }) => facilities !== undefined && facilities.length > 0,
  assessment: ({ assessedBy }) => assessedBy !== undefined,
  legalForm: ({ legalForm }) => legalForm !== undefined,
  settlement: ({ settlement }) => settlement !== undefined && settlement !== 'unspecified',
  pension: () => false,
  disability: () => false,
  managerConsent: ({ managerConsent }) => managerConsent !== undefined,
  sideActivities: () => false,
};

/** What does not matter for a full job: one leaves for it, so nobody pays back, consents or takes one back. */
const notForVacancies = new Set<FactName>(['return', 'settlement', 'managerConsent', 'term', 'sideActivities']);

export function factsOf(assignment: Assignment): FactName[] {
  return factNames.filter((name) => assignment.kind !== 'vacancy' || !notForVacancies.has(name));
}

export function presentFacts(assignment: Assignment): FactName[] {
  return factsOf(assignment).filter((name) => stated[name](assignment));
}

/** What is left open: each a question to ask, in the order of the sheets. */
export function unknownFacts(assignment: Assignment): FactName[] {
  return factsOf(assignment).filter((name) => !stated[name](assignment));
}
