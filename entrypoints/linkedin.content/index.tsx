import { defineContentScript } from 'wxt/utils/define-content-script';
import css from './style.css?inline';

export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  runAt: 'document_idle',
  main() {
    console.log(css.length);
  },
});
