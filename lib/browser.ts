/**
 * The one door to the browser's extension APIs for the background and the extension's own pages.
 * Content scripts use `wxt/browser` instead: they need little of it and must stay small.
 */
export { default as browser } from 'webextension-polyfill';
