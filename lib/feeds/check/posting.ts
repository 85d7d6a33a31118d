import type { FeedReading } from '../../assignments/types.ts';
import { jobPostings, prop } from '../readers/job-posting.ts';
import type { Body } from '../readers/reader.ts';
import { error, warning, type Remark } from './finding.ts';

/** What search engines require of a JobPosting, and what they and Schil would like (open-feed B1). */
const required = ['title', 'description', 'datePosted', 'hiringOrganization'];
const liked = ['validThrough', 'employmentType', 'identifier'];

export function postingRemarks(body: Body, reading: FeedReading): Remark[] {
  const postings = jobPostings(body.type === 'html' ? body.islands : body.type === 'json' ? body.value : []);
  const broken = reading.warnings.map((text) => error('feed', 'JSON-LD', 'read-warning', text));
  return [...broken, ...postings.slice(0, 1_000).flatMap((posting, index) => {
    const absent = (key: string): boolean => prop(posting, key) === undefined;
    const hours = reading.assignments[index];
    return [
      ...required.filter(absent).map((key) => error(index, key, 'posting-missing')),
      ...(absent('jobLocation') && absent('jobLocationType') ? [error(index, 'jobLocation', 'posting-missing')] : []),
      ...liked.filter(absent).map((key) => warning(index, key, 'posting-missing')),
      ...(absent('workHours') ? [warning(index, 'workHours', hours?.hoursPerWeek ? 'posting-hours-in-text' : 'no-hours')] : []),
    ];
  })];
}
