import type { Language } from './types.ts';

/** 1 learning · 2 independent · 3 experienced · 4 go-to person. */
export type Level = 1 | 2 | 3 | 4;

export interface TagLineTag {
  /** Concept, where the text is one of its labels. */
  id?: string;
  /** As the person wrote it. */
  text: string;
  level?: Level;
}

/** Availability always carries the month in which it was confirmed: viewers count from that month. */
export interface TagLineAvailability {
  hours?: { min?: number; max: number };
  /** `YYYY-MM`: available from. */
  from?: string;
  /** `YYYY-MM`. */
  confirmed: string;
}

/** What a published line says; `format` and `parse` are exact inverses over it. */
export interface TagLine {
  version: number;
  language: Language;
  form: 'about' | 'headline';
  /** Free text before the colon, when it is not the default of the language. */
  label?: string;
  tags: TagLineTag[];
  availability?: TagLineAvailability;
  /** "Ik zit goed op mijn plek; vragen mag altijd". */
  state?: 'settled';
}
