import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Choice, Group } from '../../../components/Field.tsx';
import { Status } from '../../../components/Notice.tsx';
import type { Assignment } from '../../../lib/assignments/types.ts';
import { browser } from '../../../lib/browser.ts';
import { calendarFile } from '../../../lib/calendar.ts';
import { saveFile } from '../../../lib/hooks/save-file.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { itemTexts } from '../../../lib/i18n/texts/item.ts';
import type { MarketItem } from '../../../lib/messages/map.ts';
import { send } from '../../../lib/messages/send.ts';

const dismissReasons = ['dismiss-hours', 'dismiss-far', 'dismiss-work', 'dismiss-now', 'dismiss-other'] as const;

/** Save, put aside, print, calendar: nothing of it leaves the device. */
export function ItemActions({ item, assignment }: { item: MarketItem; assignment: Assignment }) {
  const t = useTexts(itemTexts);
  const [asking, setAsking] = useState(false);
  const key = item.match.id;
  const mark = (change: { saved?: boolean; dismissed?: string | null }) => void send('app/mark', { key, ...change });
  const closes = assignment.closes?.slice(0, 10);
  return (
    <section class="schil-stack schil-stack--sm">
      <div class="schil-row">
        <Button kind={item.saved ? 'secondary' : 'primary'} icon="bookmark" aria-pressed={item.saved} onClick={() => mark({ saved: !item.saved })}>
          {t(item.saved ? 'unsave' : 'save')}
        </Button>
        {item.dismissed === undefined ? (
          <Button aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {t('dismiss')}
          </Button>
        ) : (
          <Button onClick={() => mark({ dismissed: null })}>{t('undismiss')}</Button>
        )}
      </div>
      <Status>{item.saved ? t('saved') : item.dismissed === undefined ? '' : t('dismissed')}</Status>
      {asking && item.dismissed === undefined && (
        <Group legend={t('dismiss-why')}>
          {dismissReasons.map((reason) => (
            <Choice key={reason} type="radio" name="dismiss" label={t(reason)} onChange={() => mark({ dismissed: t(reason) })} />
          ))}
        </Group>
      )}
      <div class="schil-row">
        <Button kind="quiet" small icon="print" onClick={() => openSheet('before', key)}>
          {t('sheet-before')}
        </Button>
        <Button kind="quiet" small icon="print" onClick={() => openSheet('manager', key)}>
          {t('sheet-manager')}
        </Button>
        {closes && (
          <Button
            kind="quiet"
            small
            icon="calendar"
            onClick={() => saveFile('schil.ics', calendarFile({ day: closes, title: t('calendar-title', { title: assignment.title }), ...(assignment.url ? { url: assignment.url } : {}), uid: `${key}@schil`, now: new Date() }), 'text/calendar')}
          >
            {t('calendar')}
          </Button>
        )}
      </div>
    </section>
  );
}

function openSheet(which: 'before' | 'manager', key: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/sheet.html?${new URLSearchParams({ sheet: which, key }).toString()}`) });
}
