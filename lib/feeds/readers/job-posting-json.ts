import { httpsLink } from '../facts/links.ts';
import { line } from '../facts/text.ts';
import { isType, jobPostingDraft, jobPostings, some } from './job-posting.ts';
import { reading, type Reader } from './reader.ts';
import { at, list, str } from './values.ts';

/** JSON of JobPosting objects: a bare JSON-LD file, or pages of them (open-feed row Teaching Vacancies: `data`, `links.next`). */
export const jobPostingJson: Reader = {
  format: 'job-posting-json',
  sees: (body) => body.type === 'json' && jobPostings(body.value).length > 0,
  read(body, context) {
    const value = (body as { value: unknown }).value;
    const postings = jobPostings(value);
    const next = httpsLink(str(at(value, 'links', 'next')), context.url);
    const feed = {
      title: line(at(value, 'info', 'title')) ?? (isType(value, 'JobPosting') ? 'JobPosting' : 'JobPostings'), ...some('url', httpsLink(at(value, 'links', 'self'), context.url) ?? context.url),
      ...some('next', next), ...some('licence', line(at(value, 'info', 'license', 'name') ?? list(at(value, 'info', 'license')).map(str)[0])),
    };
    return reading('job-posting-json', feed, postings, (posting) => jobPostingDraft(posting), context);
  },
};
