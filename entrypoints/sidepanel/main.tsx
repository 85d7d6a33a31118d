import { render } from 'preact';
import { readTogether } from '../../lib/storage/live.ts';
import { readLastAnswer, readNotice, readOpened, readPortfolio, readRevision, readSettings, readSources } from '../../lib/storage/read.ts';
import { App } from './app.tsx';

/** What the first screen stands on, in one read: it is drawn whole and once. */
const stored = readTogether([readSettings, readPortfolio, readSources, readLastAnswer, readRevision, readOpened, readNotice]);
const parsed = new Promise((resolve) => (document.readyState === 'loading' ? addEventListener('DOMContentLoaded', resolve) : resolve(undefined)));

await Promise.allSettled([stored, parsed]); // what could not be read, the screen itself says
render(<App />, document.getElementById('root')!);
