import { accept } from './steps/accept.ts';
import { feed } from './steps/feed.ts';
import { firstRun } from './steps/first-run.ts';
import { ownWords, publishedTags } from './steps/others.ts';
import { ownProfile } from './steps/own-profile.ts';
import { panelOnly } from './steps/panel-only.ts';
import { published } from './steps/published.ts';
import { search } from './steps/search.ts';
import type { Step } from './walk.ts';

/** In the order of the walk. */
export const steps: Step[] = [firstRun, ownProfile, accept, published, feed, publishedTags, ownWords, search, panelOnly];
