import type { Dom } from '../dom.ts';
import type { FrontEnd } from '../types.ts';

/** How each front end shows itself; both can be live for one account, so the page decides, never the address or the date. */
const marks: readonly (readonly [Exclude<FrontEnd, 'guest'>, string])[] = [
  ['sdui', '[data-sdui-screen], [componentkey^="com.linkedin.sdui."]'],
  ['ember', '[id^="ember"], [data-view-name="profile-card"], section[data-member-id], [data-view-name="search-entity-result-universal-template"], [data-occludable-job-id]'],
];

/** The front ends for members that a document shows signs of, most likely first. */
export function frontEndsOf(dom: Dom): Exclude<FrontEnd, 'guest'>[] {
  return marks.filter(([, hook]) => dom.one(dom.document, hook) !== undefined).map(([frontEnd]) => frontEnd);
}

/** A page that asks to sign in or to join. */
export function isWall(dom: Dom): boolean {
  return dom.one(dom.document, 'input[type="password"], form[action*="/uas/login"], [data-tracking-control-name^="auth_wall"], [data-tracking-control-name^="public_profile_contextual-sign-in"], a[href*="/authwall"]') !== undefined;
}

/** The page's own language. */
export function languageOf(dom: Dom): string | undefined {
  const root = dom.one(dom.document, 'html');
  return (root && dom.attribute(root, 'lang')) || undefined;
}
