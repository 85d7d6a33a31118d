import { LONGEST_TAG } from './words.ts';

const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0]+/gu;

/** All white space is one space; what cannot be seen is gone. */
export function plainSpaces(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();
}

/** The words of a tag as they can stand in a line: without separators, sentinels, end marks and empty brackets. At most 100 characters. */
export function cleanTag(text: string): string {
  const words = plainSpaces(text).normalize('NFC').replace(/#(?=publiekvak)/giu, '').replace(/\s*[·•|]+\s*/gu, ' ').trim();
  return trimEnds([...words].slice(0, LONGEST_TAG).join(''));
}

/** A label as it can stand before the colon. */
export function cleanLabel(text: string): string {
  return trimEnds(cleanTag(text).replace(/[:.!?]+/g, ' ').replace(/ {2,}/g, ' ')).slice(0, 60).trim();
}

/** Until nothing changes: an end mark may hide another. */
function trimEnds(text: string): string {
  let before = '';
  let now = text;
  while (now !== before) {
    before = now;
    now = now.replace(/^[\s.,;:*–—-]+/u, '').replace(/(\s|[.,;:!?*…–—-]|\(\s*\))+$/u, '');
  }
  return now;
}
