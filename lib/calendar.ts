/** A calendar file (iCalendar, RFC 5545) with one whole-day event. */
export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  day: string;
  title: string;
  url?: string;
  /** Unique and stable, so that importing twice gives one event. */
  uid: string;
  /** When the file is made: the clock is the caller's. */
  now: Date;
}

export function calendarFile({ day, title, url, uid, now }: CalendarDay): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Schil//NL',
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d{3}/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escape(title)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(fold).join('\r\n')}\r\n`;
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines of at most 75 bytes; a continuation begins with a space. */
function fold(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += character;
    bytes += size;
  }
  parts.push(part);
  return parts.map((text, at) => (at === 0 ? text : ` ${text}`));
}
