import { render } from 'preact';
import { browser } from '../../lib/browser.ts';

render(<p>{browser.runtime.id}</p>, document.getElementById('root')!);
