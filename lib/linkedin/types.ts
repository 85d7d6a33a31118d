/** What a page said, and by which hook. Absent is absent: nothing here is ever guessed. */

export const surfaces = [
  'own-profile', 'profile', 'profile-details', 'people-search', 'all-search', 'company', 'company-people', 'company-jobs',
  'jobs-home', 'job', 'job-search', 'feed', 'connections', 'network', 'wall', 'never-read', 'other',
] as const;
export type Surface = (typeof surfaces)[number];

export type FrontEnd = 'sdui' | 'ember' | 'guest';

export interface Experience {
  title: string;
  organisation?: string;
  /** As written on the page. */
  dates?: string;
  /** `YYYY-MM` or `YYYY`. */
  from?: string;
  /** `YYYY-MM` or `YYYY`; absent when it lasts. */
  to?: string;
  description?: string;
}

export interface Person {
  name?: string;
  headline?: string;
  location?: string;
  about?: string;
  slug?: string;
  organisations?: string[];
  topSkills?: string[];
  experience?: Experience[];
  education?: { school: string; detail?: string }[];
  skills?: string[];
  certifications?: string[];
}

export interface SearchResult {
  kind: 'person' | 'company' | 'job';
  name: string;
  headline?: string;
  location?: string;
  slug?: string;
}

export interface PageReading {
  surface: Surface;
  frontEnd: FrontEnd | null;
  recognised: boolean;
  language?: string;
  own?: boolean;
  person?: Person;
  results?: SearchResult[];
  job?: { id?: string; title?: string; company?: string; location?: string; description?: string };
  company?: { slug?: string; name?: string };
  feed?: { posts: number; rail: boolean };
  /** Regions that the surface has and that were not found, or not loaded yet. */
  missing: string[];
  /** Per region found: the candidate that hit. */
  hits: Record<string, string>;
}
