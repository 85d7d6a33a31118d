/** Pages of the older front end. */
export { company, details, feed, job, jobSearch, jobsHome } from './others.ts';
export { profile } from './profile.ts';
export { allSearch, peopleSearch } from './search.ts';
