import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser.ts';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onInstalled.addListener(() => {});
  },
});
