import { useState } from 'preact/hooks';
import type { SchilError } from '../../lib/errors.ts';
import { presets } from '../../lib/feeds/presets.ts';
import { asSchilError } from '../../lib/hooks/as-error.ts';
import { useLive } from '../../lib/hooks/use-live.ts';
import { send } from '../../lib/messages/send.ts';
import { readSources } from '../../lib/storage/read.ts';
import { askHosts } from '../sidepanel/permissions.ts';

export interface PresetFollowing {
  state: 'no' | 'busy' | 'needs-access' | 'refused' | 'failed' | 'yes';
  host: string;
  error?: SchilError;
  follow: () => void;
  /** From a click: the browser asks the user. */
  giveAccess: () => void;
}

/** Following a ready-made source with one click; a second one where the browser has to give access first. */
export function usePreset(id: string): PresetFollowing {
  const sources = useLive(readSources);
  const [state, setState] = useState<{ state: PresetFollowing['state']; error?: SchilError }>({ state: 'no' });
  const hosts = presets.find((preset) => preset.id === id)?.hosts ?? [];
  const isThere = sources.state === 'ready' && sources.value.some(({ preset }) => preset === id);
  const follow = async () => {
    setState({ state: 'busy' });
    try {
      await send('app/add-source', { preset: id });
      setState({ state: 'yes' });
    } catch (failure) {
      const error = asSchilError(failure);
      setState(error.code === 'no-access' ? { state: 'needs-access' } : { state: 'failed', error });
    }
  };
  return {
    ...(isThere ? { state: 'yes' } : state),
    host: hosts[0] ?? '',
    follow: () => void follow(),
    giveAccess: () => void askHosts(hosts).then((given) => (given ? follow() : setState({ state: 'refused' }))),
  };
}
