import type { Level } from '../competences/tag-line-types.ts';
import type { Language } from '../competences/types.ts';
import type { Kind, LegalForm, Return, Ring, Workplace } from '../assignments/types.ts';

export type Stance = 'can' | 'want' | 'learn' | 'no-longer';
export type Visibility = 'public' | 'on-request' | 'private';

export interface Evidence {
  what: string;
  where?: string;
  /** Free words, e.g. "2023–nu". */
  when?: string;
  /** https. */
  link?: string;
}

/** One tag of one's own. Either a concept (`id`) or free words (`text`); `text` beside an `id` is the form the person chose to show. */
export interface PortfolioTag {
  id?: string;
  text?: string;
  level?: Level;
  stance: Stance;
  /** Absent means public. A learning wish is public only when the person said so: absent means private there. */
  visibility?: Visibility;
  /** The person's own phrase that supports the tag. */
  ownWords?: string;
  /** At most five. */
  evidence?: Evidence[];
}

export interface Availability {
  /** Per week, beside one's own job. */
  hours?: { min?: number; max: number };
  /** `YYYY-MM`. */
  from?: string;
  /** `YYYY-MM`, or `YYYY-MM-DD`. */
  confirmed: string;
}

export interface Preferences {
  hoursPerWeek?: { min?: number; max: number };
  /** Place name or PC4. */
  place?: string;
  radiusKm?: number;
  rings?: Ring[];
  /** Own organisation. */
  organisation?: { name: string; id?: string; linkedInId?: string };
  kinds?: Kind[];
  legalForms?: LegalForm[];
  workplace?: Workplace[];
  minimumReturn?: Extract<Return, 'function' | 'organisation'>;
  languages?: string[];
  /** `YYYY-MM-DD`: not before / not after. */
  dates?: { from?: string; until?: string };
  /** Names of the preferences above that keep something out; the others explain and group. */
  hard?: PreferenceName[];
}

export type PreferenceName = 'hoursPerWeek' | 'place' | 'rings' | 'kinds' | 'legalForms' | 'workplace' | 'minimumReturn' | 'languages' | 'dates';

export interface Portfolio {
  version: 1;
  language?: Language;
  tags: PortfolioTag[];
  availability?: Availability;
  state?: 'settled' | 'paused';
  preferences?: Preferences;
}
