import { defineContentScript } from 'wxt/utils/define-content-script';
import { startShell } from './shell.ts';
import css from './style.css?inline';

/** One copy per page: the background puts the script into open tabs too, where one may run already. */
const running = globalThis as { schilShell?: () => void };

export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  runAt: 'document_idle',
  main() {
    running.schilShell?.(); // none runs when the page is new
    running.schilShell = startShell(css);
  },
});
