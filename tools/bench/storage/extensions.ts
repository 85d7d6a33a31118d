/** The two extensions that are measured beside each other: Schil as it ships, and one whose worker does nothing. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshBuild } from '../../build/fresh.ts';

export type Extension = 'schil' | 'empty';

/** The web page from which both are asked. */
export const webPage = 'https://web.example/';

/** What our pages ask is asked from the web page, so that a worker wakes in a browser in which nothing of the extension is open. */
const asOurPage = `
const { onMessage } = chrome.runtime;
const listen = onMessage.addListener.bind(onMessage);
onMessage.addListener = (hear) => listen((message, sender, answer) => hear(message, { ...sender, origin: location.origin }, answer));
`;

/** A copy of the build and the empty extension, each with a content script that asks its worker what the web page says. */
export async function measuredExtensions(): Promise<Record<Extension, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'schil-bench-'));
  const schil = join(folder, 'schil');
  cpSync(await freshBuild('chrome'), schil, { recursive: true });
  const worker = join(schil, 'background.js');
  writeFileSync(worker, `{${asOurPage}}\n${readFileSync(worker, 'utf8')}`);
  const manifest = JSON.parse(readFileSync(join(schil, 'manifest.json'), 'utf8')) as Manifest;
  asking(schil, 'schil', manifest);

  const empty = join(folder, 'empty');
  mkdirSync(empty);
  writeFileSync(join(empty, 'empty.js'), 'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer(1); });');
  writeFileSync(join(empty, 'empty.html'), '<!doctype html><title>empty</title>');
  asking(empty, 'empty', { manifest_version: 3, name: 'empty', version: '1', background: { service_worker: 'empty.js' } });
  return { schil, empty };
}

interface Manifest {
  content_scripts?: { matches: string[]; js: string[] }[];
  [key: string]: unknown;
}

function asking(folder: string, extension: Extension, manifest: Manifest): void {
  const script = `addEventListener('message', async ({ data: { to, message } }) => {
  if (to !== '${extension}') return;
  const began = performance.now();
  await chrome.runtime.sendMessage(message);
  postMessage({ took: performance.now() - began });
});`;
  writeFileSync(join(folder, 'asking.js'), script);
  const scripts = [...(manifest.content_scripts ?? []), { matches: [`${webPage}*`], js: ['asking.js'] }];
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, content_scripts: scripts }));
}
