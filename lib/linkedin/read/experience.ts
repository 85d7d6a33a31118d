import { isDateLine, looksDated, parseDates } from '../dates.ts';
import type { Experience } from '../types.ts';

/** One block of an experience card as text: its lines in order, and its long text. */
export interface Block {
  lines: string[];
  description?: string;
}

/** The roles of one entry: one role, or a header with the employer and a block per role. */
export function rolesOf(header: Block, roles: Block[]): Experience[] {
  const dated = roles.filter(({ lines }) => dateOf(lines) !== undefined);
  if (dated.length > 0) return dated.map((block) => role(block, header.lines[0]));
  // Title, organisation, dates: with another order, or another set of dates, title and organisation cannot be told apart.
  const [, organisation, dates] = header.lines;
  const complete = organisation !== undefined && !looksDated(organisation) && dates !== undefined && looksDated(dates);
  return complete && header.lines.filter(isDateLine).length <= 1 ? [role(header, withoutEmploymentType(organisation))] : [];
}

/** The date line of a role: second, or third after the employment type. */
function dateOf(lines: string[]): string | undefined {
  return lines.slice(1, 3).find(looksDated);
}

function role({ lines, description }: Block, organisation: string | undefined): Experience {
  const dates = dateOf(lines);
  return {
    title: lines[0]!,
    ...(organisation && { organisation }),
    ...(dates !== undefined && parseDates(dates)),
    ...(description && { description }),
  };
}

/** "Gemeente Voorbeeldstad · Full-time" → "Gemeente Voorbeeldstad"; the type is one short last part. */
export function withoutEmploymentType(line: string): string {
  const cut = line.lastIndexOf(' · ');
  return cut > 0 && line.length - cut <= 40 ? line.slice(0, cut).trim() : line;
}
