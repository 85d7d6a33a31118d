import { accept } from './steps/accept.ts';
import { feed } from './steps/feed.ts';
import { ownWords, publishedTags } from './steps/others.ts';
import { ownProfile } from './steps/own-profile.ts';
import { panelOnly } from './steps/panel-only.ts';
import { published } from './steps/published.ts';
import { search } from './steps/search.ts';
import type { Step } from './walk.ts';

/** In the order of the walk. */
export const steps: Step[] = [ownProfile, accept, published, feed, publishedTags, ownWords, search, panelOnly];
