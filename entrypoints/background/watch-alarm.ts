import { alarm } from '@/lib/adapters/browser/alarm';
import type { WatchAlarm } from '@/lib/app/ports/watches';
import { nextHousekeeping } from './daily';

/** The one alarm: it rings for the next check, or for the day's housekeeping, whichever is due first. */
export const watchAlarm: WatchAlarm = {
  async set(at) {
    const both = [at, await nextHousekeeping()].filter((one) => one !== null);
    await alarm.set(both.toSorted()[0] ?? null);
  },
};
