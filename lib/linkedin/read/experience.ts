import { isDateLine, parseDates } from '../dates.ts';
import type { Experience } from '../types.ts';

/** One block of an experience card as text: its lines in order, and its long text. */
export interface Block {
  lines: string[];
  description?: string;
}

/** The roles of one entry: one role, or a header with the employer and a block per role. */
export function rolesOf(header: Block, roles: Block[]): Experience[] {
  const dated = roles.filter(({ lines }) => lines.some(isRoleDate));
  if (dated.length === 0) return singleRole(header);
  const organisation = header.lines[0];
  return dated.flatMap((block) => role(block, organisation));
}

function isRoleDate(line: string, index: number): boolean {
  return index > 0 && isDateLine(line);
}

function singleRole(block: Block): Experience[] {
  const [title, organisation] = block.lines;
  // A title or an organisation alone cannot be told apart: dates right after the first line mean that one of them is missing.
  if (title === undefined || organisation === undefined || isDateLine(organisation)) return [];
  return role(block, withoutEmploymentType(organisation));
}

function role({ lines, description }: Block, organisation: string | undefined): Experience[] {
  const title = lines[0];
  if (title === undefined || isDateLine(title)) return [];
  const dates = lines.find(isRoleDate);
  return [{
    title,
    ...(organisation && { organisation }),
    ...(dates !== undefined && parseDates(dates)),
    ...(description && { description }),
  }];
}

/** "Gemeente Voorbeeldstad · Full-time" → "Gemeente Voorbeeldstad"; the type is one short last part. */
export function withoutEmploymentType(line: string): string {
  const cut = line.lastIndexOf(' · ');
  return cut > 0 && line.length - cut <= 40 ? line.slice(0, cut).trim() : line;
}
