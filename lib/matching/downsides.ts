import type { Assignment } from '../assignments/types.ts';
import { dayNumber } from './days.ts';
import type { Downside } from './types.ts';

const farKm = 40;
const soonDays = 7;
/** Kinds of work that one does beside or instead of one's job for a time: a return arrangement matters. */
const temporaryKinds = new Set(['assignment', 'project', 'exchange', 'hiring-assignment']);

/** Plain facts that may weigh against an assignment; nothing that is not stated or computed from what is stated. */
export function downsidesOf(assignment: Assignment, { distanceKm, today }: { distanceKm?: number | undefined; today: string }): Downside[] {
  const downsides: Downside[] = [];
  if (distanceKm !== undefined && distanceKm > farKm && assignment.workplace !== 'remote') downsides.push({ code: 'travel', values: { km: Math.round(distanceKm) } });
  if (temporaryKinds.has(assignment.kind)) {
    if (assignment.return === 'none') downsides.push({ code: 'no-return', values: {} });
    if (assignment.legalForm === 'nevenfunctie') downsides.push({ code: 'extra-role', values: {} });
    else if (assignment.hoursPerWeek && assignment.legalForm === undefined) downsides.push({ code: 'hours-on-top', values: { hours: assignment.hoursPerWeek.max } });
  }
  if (assignment.end !== undefined) downsides.push({ code: 'temporary', values: { end: assignment.end.slice(0, 10) } });
  const days = dayNumber(assignment.closes) - dayNumber(today);
  if (assignment.closes !== undefined && days >= 0 && days <= soonDays) downsides.push({ code: 'closes-soon', values: { days } });
  return downsides;
}
