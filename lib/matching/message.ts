import type { Assignment } from '../assignments/types.ts';
import type { Language } from '../competences/types.ts';
import { messageTexts } from '../i18n/texts/people.ts';
import { translator } from '../i18n/translate.ts';
import { listOf } from '../i18n/dates.ts';

export interface MessageAbout {
  name: string;
  assignment: Pick<Assignment, 'title' | 'organisation' | 'hoursPerWeek' | 'url'>;
  /** What the person stated and the assignment asks, in the person's words. */
  stated: readonly string[];
  settled: boolean;
  language: Language;
}

/** A recruiter's first message, to change and copy: the assignment, why this person, and room to say no. */
export function messageText({ name, assignment: { title, organisation, hoursPerWeek: hours, url }, stated, settled, language }: MessageAbout): string {
  const t = translator(messageTexts, language);
  const about = organisation.name === '' ? t('about-anonymous', { title }) : t('about', { organisation: organisation.name, title });
  const paragraphs = [
    t('greeting', { name }),
    [about, ...(hours ? [t('hours', { hours: hours.min === hours.max ? hours.max : `${hours.min}–${hours.max}` })] : [])].join(' '),
    stated.length > 0 ? t('why', { tags: listOf(stated, language) }) : t('why-open'),
    ...(settled ? [t('settled')] : []),
    ...(url ? [t('more', { url })] : []),
    t('ask'),
  ];
  return paragraphs.join('\n\n');
}
