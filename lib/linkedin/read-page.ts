import { newBudget } from './dom.ts';
import type { Budget } from './dom.ts';
import { visitorPages } from './read/visitor-pages.ts';
import { readMemberPage } from './read-member-page.ts';
import type { PageReading } from './types.ts';

/**
 * What any page of LinkedIn says, pages for visitors included. In the browser `readMemberPage` is enough: visitors' hosts are not ours.
 * @param document a page, live or saved; nothing in it is changed
 * @param url its address: it decides which kind of page is read, and whose
 * @param budget counts the nodes looked at; a page that asks for more gives nothing
 */
export function readPage(document: Document, url: string, budget: Budget = newBudget()): PageReading {
  return readMemberPage(document, url, budget, visitorPages);
}
