import { inTurn } from '@/lib/adapters/browser/in-turn';
import { watchTelling } from '@/lib/adapters/browser/settings';
import { watchStore } from '@/lib/adapters/database/watch-store';
import { watchedHistory } from '@/lib/adapters/database/watched-history';
import type { WatchPorts } from '@/lib/app/watch/watch-ports';
import { looks } from './looks';
import { ports } from './ports';
import { watchAlarm } from './watch-alarm';

/** The outside as watches see it. */
export const watchPorts: WatchPorts = {
  ...looks,
  clock: ports.clock,
  newId: ports.newId,
  luck: Math.random,
  watches: watchStore,
  watchedHistory,
  keep: (reading) => ports.history.append(reading),
  alarm: watchAlarm,
  watchSettings: {
    get: () => watchTelling.getValue(),
    zoneAt: (at) => -new Date(at).getTimezoneOffset(),
  },
  inTurn: inTurn(),
};
