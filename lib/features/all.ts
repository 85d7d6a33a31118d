/** Every feature, in the order in which they stand when several share a place. */
import companyWork from './company-work.tsx';
import feedForYou from './feed-for-you.tsx';
import jobLabel from './job-label.tsx';
import jobsHomeForYou from './jobs-home-for-you.tsx';
import profileOwnWords from './profile-own-words.tsx';
import profileTags from './profile-tags.tsx';
import profileWorkAt from './profile-work-at.tsx';
import searchTags from './search-tags.tsx';
import type { AnyFeature } from './feature.ts';

export const features: readonly AnyFeature[] = [profileTags, profileOwnWords, profileWorkAt, searchTags, feedForYou, jobsHomeForYou, companyWork, jobLabel];
