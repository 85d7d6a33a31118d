/** What a feature is: one file, one default export. The manager does the rest: asking, showing, keeping in place, taking away. */
import type { Child } from '../../components/page/dom/jsx-runtime.ts';
import type { Ui } from '../../components/page/ui.ts';
import type { MountId } from '../linkedin/mount-points.ts';
import type { PageReading, Surface } from '../linkedin/types.ts';
import type { Answer, Ask, PageMessage } from '../messages/map.ts';
import type { Flags } from '../storage/types.ts';

export type FeatureId =
  | 'profile-tags' | 'profile-own-words' | 'profile-work-at' | 'search-tags' | 'feed-for-you' | 'jobs-home-for-you' | 'company-work' | 'job-label';

/** Asks the background; what is in the page may be asked only by these messages. */
export type AskBackground = <N extends PageMessage>(name: N, ask: Ask<N>) => Promise<Answer<N>>;

/** The cards that the background left for showing at once; reading them does not wake it. */
export type KnownCards = () => Promise<Answer<'page/cards'> | undefined>;

export interface Feature<Q, A> {
  /** Also its file's name and the name under which it is switched off. */
  id: FeatureId;
  surfaces: readonly Surface[];
  /** Regions of the page that must have been found. */
  needs: readonly string[];
  /** Where it stands; may depend on what the page has room for. */
  place: (reading: PageReading) => MountId;
  /** What there is to ask about this page; `undefined` when nothing. Equal questions are asked once. */
  question: (reading: PageReading, flags: Flags) => Q | undefined;
  answer: (question: Q, ask: AskBackground, known: KnownCards) => Promise<A>;
  /** What stands at one place (`key` as the mount point gives it); `null` for nothing. */
  show: (answer: A, at: { key: string; question: Q }, ui: Ui) => Child;
}

export type AnyFeature = Feature<unknown, unknown>;

/** Checks a feature's own types, and forgets them: the manager hands questions and answers through unread. */
export function defineFeature<Q, A>(feature: Feature<Q, A>): AnyFeature {
  return feature as unknown as AnyFeature;
}
