import type { Handlers } from '../../messages/answer.ts';
import type { Context } from '../context.ts';
import { stopRefresh } from '../refreshing.ts';
import { addSource, refreshNow, removeSource, showExample } from '../sources.ts';

type Sources = Pick<Handlers, 'app/add-source' | 'app/remove-source' | 'app/refresh' | 'app/stop' | 'app/example'>;

export function sourceHandlers(context: Context): Sources {
  return {
    'app/add-source': (ask) => addSource(context, ask),
    async 'app/remove-source'({ id }) {
      await removeSource(context, id);
      return null;
    },
    async 'app/refresh'({ id }) {
      await refreshNow(context, id);
      return null;
    },
    async 'app/stop'({ id }) {
      await stopRefresh(context, id);
      return null;
    },
    async 'app/example'({ on }) {
      await showExample(context, on);
      return null;
    },
  };
}
