/**
 * Stands in for WXT's class of this name (see wxt.config.ts). WXT's announces each start by an event on the page's own document whose name
 * holds the extension's id: any page could listen for it, or send it to stop Schil. What it is good for, `shell.ts` does without the page.
 */
export class ContentScriptContext {}
