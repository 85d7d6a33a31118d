import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';
import { logError } from '../../lib/log.ts';

const linkedIn = { origins: ['https://www.linkedin.com/*'] };

/** Whether the browser lets Schil read LinkedIn: in Firefox the user can take that away at any time. */
export function useLinkedInAccess(): { allowed: boolean; give: () => void } {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    const look = () => void browser.permissions.contains(linkedIn).then(setAllowed, (error: unknown) => logError('permissions', error));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return { allowed, give: () => void browser.permissions.request(linkedIn).then(setAllowed, (error: unknown) => logError('permissions', error)) };
}
