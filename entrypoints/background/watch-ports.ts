import { watchStore } from '@/lib/adapters/database/watch-store';
import { watchedHistory } from '@/lib/adapters/database/watched-history';
import type { WishPorts } from '@/lib/app/watch/watch-ports';
import { ports } from './ports';

/** The outside as watches see it. Nothing looks at pages yet: the queue fills, and no alarm rings. */
export const watchPorts: WishPorts = {
  clock: ports.clock,
  newId: ports.newId,
  luck: Math.random,
  watches: watchStore,
  watchedHistory,
  alarm: { set: () => Promise.resolve() },
  device: { now: () => Promise.resolve({ online: navigator.onLine, saving: false, locked: false }) },
  access: { has: () => Promise.resolve(false) },
};
