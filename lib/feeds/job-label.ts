import type { HoursPerWeek, Kind } from '../assignments/types.ts';
import { hoursFromLine, hoursFromText } from './facts/hours.ts';
import { kindFromLine } from './facts/kind.ts';

/** What a job on a job site honestly is: a vacancy unless its own title says otherwise; hours only where they are stated. */
export function jobLabel({ title, description = '' }: { title: string; description?: string }): { kind: Kind; hours?: HoursPerWeek } {
  const found = hoursFromLine(title) ?? hoursFromText(description);
  return { kind: kindFromLine(title) ?? 'vacancy', ...(found && { hours: found.hours }) };
}
