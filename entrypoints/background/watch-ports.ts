import { watchStore } from '@/lib/adapters/database/watch-store';
import { watchedHistory } from '@/lib/adapters/database/watched-history';
import type { WishPorts } from '@/lib/app/watch/watch-ports';
import { looks } from './looks';
import { ports } from './ports';
import { watchAlarm } from './watch-alarm';

/** The outside as watches see it. */
export const watchPorts: WishPorts = {
  clock: ports.clock,
  newId: ports.newId,
  luck: Math.random,
  watches: watchStore,
  watchedHistory,
  alarm: watchAlarm,
  device: looks.device,
  access: looks.access,
};
