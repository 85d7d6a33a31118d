/** Every feature, in the order in which they stand when several share a place. */
import companyWork from './company-work.ts';
import feedForYou from './feed-for-you.ts';
import jobLabel from './job-label.ts';
import jobsHomeForYou from './jobs-home-for-you.ts';
import profileOwnWords from './profile-own-words.ts';
import profileTags from './profile-tags.ts';
import profileWorkAt from './profile-work-at.ts';
import searchTags from './search-tags.ts';
import type { AnyFeature } from './feature.ts';

export const features: readonly AnyFeature[] = [profileTags, profileOwnWords, profileWorkAt, searchTags, feedForYou, jobsHomeForYou, companyWork, jobLabel];
