/** Pages of the server-driven front end. */
export { company } from './company.ts';
export { details } from './details.ts';
export { feed } from './feed.ts';
export { job, jobSearch, jobsHome } from './jobs.ts';
export { profile } from './profile.ts';
export { allSearch, peopleSearch } from './search.ts';
