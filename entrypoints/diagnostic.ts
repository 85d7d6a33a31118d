import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnosticOf } from '../lib/linkedin/diagnostic.ts';
import { readMemberPage } from '../lib/linkedin/read-member-page.ts';

/**
 * Put into the LinkedIn tab in view only when the person copies a diagnostic: what the page has of LinkedIn's own names, and nothing that
 * anybody wrote. Apart from the content script, which stays small for everybody else.
 */
export default defineUnlistedScript(() => diagnosticOf(document, readMemberPage(document, location.href), ''));
