import type { XmlElement } from '@rgrove/parse-xml';
import { placeFromText } from '../facts/places.ts';
import { salaryFromText } from '../facts/money.ts';
import { reading, type Reader } from './reader.ts';
import { child, children, localName, textAt } from './xml.ts';

/** NHS Jobs search answer (open-feed row NHS Jobs). Its salary states no unit, so it stays out unless it does. */
export const nhsJobs: Reader = {
  format: 'nhs-jobs',
  sees: (body) => body.type === 'xml' && localName(body.root) === 'nhsjobs',
  read(body, context) {
    const { root } = body as { root: XmlElement };
    const made = reading('nhs-jobs', { title: 'NHS Jobs', ...(context.url ? { url: context.url } : {}) }, children(root, 'vacancyDetails'), (vacancy) => ({
      id: textAt(vacancy, 'id') ?? textAt(vacancy, 'reference'), url: textAt(vacancy, 'url'), title: textAt(vacancy, 'title'), body: textAt(vacancy, 'description'),
      organisation: textAt(vacancy, 'employer'), published: textAt(vacancy, 'postDate'), closes: textAt(vacancy, 'closeDate'),
      salary: salaryFromText(textAt(vacancy, 'salary') ?? ''), hoursText: textAt(vacancy, 'hours') ?? textAt(vacancy, 'workingHours'),
      places: (child(vacancy, 'locations') ? children(child(vacancy, 'locations')!, 'location') : children(vacancy, 'location')).map((place) => placeFromText(place.text, 'GB')),
    }), context);
    const next = nextPage(context.url, Number(textAt(root, 'totalPages')));
    return next ? { ...made, feed: { ...made.feed, next } } : made;
  },
};

function nextPage(url: string | undefined, pages: number): string | undefined {
  if (!url || !(pages > 1)) return undefined;
  const page = Number(/[?&]page=(\d{1,5})(?:&|$)/.exec(url)?.[1] ?? 1);
  if (page >= pages) return undefined;
  return /[?&]page=\d/.test(url) ? url.replace(/([?&]page=)\d{1,5}/, `$1${page + 1}`) : `${url}${url.includes('?') ? '&' : '?'}page=2`;
}
