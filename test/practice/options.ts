import type { PageLanguage } from './labels.ts';
import { me, personas } from './personas.ts';
import type { Persona } from './personas.ts';

export interface PracticeOptions {
  frontEnd?: 'sdui' | 'ember' | 'guest';
  /** Of the page's own interface. */
  language?: PageLanguage;
  /** Whether the reader has scrolled: Experience and what follows are there. */
  scrolled?: boolean;
  /** A page that removes foreign nodes and renders itself anew all the time. */
  hostile?: boolean;
  /** A feed that keeps adding posts: how many. */
  churn?: number;
  /** Milliseconds between a new address and its content. */
  lag?: number;
  /** Slug of the member who is signed in. */
  me?: string;
  /** Other About texts, by slug. */
  about?: Record<string, string>;
}

export interface Scene {
  language: PageLanguage;
  scrolled: boolean;
  hostile: boolean;
  churn: number;
  lag: number;
  me: Persona;
  people: Persona[];
}

export function sceneOf(options: PracticeOptions): Scene {
  const people = personas.map((one) => {
    const about = options.about?.[one.slug];
    return about === undefined ? one : { ...one, about };
  });
  return {
    language: options.language ?? 'nl',
    scrolled: options.scrolled ?? true,
    hostile: options.hostile ?? false,
    churn: options.churn ?? 0,
    lag: options.lag ?? 120,
    people,
    me: people.find(({ slug }) => slug === (options.me ?? me.slug)) ?? people[0]!,
  };
}
