/** @jsxImportSource ./dom */
import type { ShownTags } from '../../lib/messages/map.ts';
import { Frame } from './Frame.tsx';
import { PanelButton } from './Fold.tsx';
import { ShownTagList, Standing, StatedBy } from './ShownTagList.tsx';
import type { Ui } from './ui.ts';

/** On somebody's profile: what that person published. */
export function PublishedTags({ shown, ui }: { shown: ShownTags; ui: Ui }) {
  return (
    <Frame title={ui.t('publishedTags')} ui={ui} foot={<StatedBy shown={shown} ui={ui} />}>
      <ShownTagList shown={shown} ui={ui} />
      <Standing shown={shown} ui={ui} />
    </Frame>
  );
}

export type Published = 'same' | 'differs' | 'missing';
const states = { same: 'upToDate', differs: 'differs', missing: 'notPasted' } as const;
const next = { differs: 'compareInPanel', missing: 'copyInPanel' } as const;

/** On one's own profile: one's public tags, and whether the profile says the same. */
export function OwnTags({ shown, published, ui }: { shown: ShownTags; published: Published; ui: Ui }) {
  const { t } = ui;
  return (
    <Frame title={t('yourTags')} ui={ui} foot={t('onlyYou')}>
      <ShownTagList shown={shown} ui={ui} own />
      <Standing shown={shown} ui={ui} />
      <p class={`schil-state schil-state--${published}`}>
        <span>{t(states[published])}</span>
        {published !== 'same' && <PanelButton ui={ui}>{t(next[published])}</PanelButton>}
      </p>
    </Frame>
  );
}
