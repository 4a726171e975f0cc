import type { HistoryStore } from '../ports';
import type { Guard } from './create-guard';
import type { GuardPorts } from './guard-ports';
import { forgetNote, noteIfFull } from './notes';
import { isBroken } from './storage-failure';
import { isBlocking } from './verdict';

/**
 * The history behind its guard. While it may not be written, single readings are held and everything else is refused
 * with a sentence; what is read is empty, so that pages are still read and shown.
 */
export function guardHistory<T extends HistoryStore>(
  inner: T,
  guard: Guard,
  ports: Pick<GuardPorts, 'notes' | 'clock'>,
): T {
  let perhapsFull = true;
  const guarded: HistoryStore = {
    async append(reading) {
      if (isBlocking((await guard.checked()).verdict)) {
        await guard.hold(reading);
        return 'held';
      }
      try {
        const result = await inner.append(reading);
        // The first write that succeeds after a full disk: there is room again.
        if (perhapsFull && (await forgetNote(ports, 'full'))) await guard.release();
        perhapsFull = false;
        if (result === 'added') await guard.grew(1, reading.at);
        return result;
      } catch (error) {
        const full = await noteIfFull(ports, error);
        perhapsFull ||= full;
        const broken = !full && isBroken(error) && isBlocking((await guard.recheck()).verdict);
        if (!full && !broken) throw error;
        await guard.hold(reading).catch(() => {
          throw new Error(
            'The reading could not be kept: the disk is full. Free some space, and try again.',
            {
              cause: error,
            },
          );
        });
        return 'held';
      }
    },

    async appendMany(readings) {
      await guard.mayOpen();
      const added = await inner.appendMany(readings);
      const last = readings.reduce((at, one) => (one.demo || one.at < at ? at : one.at), '');
      if (added > 0 && last !== '') await guard.grew(added, last);
      return added;
    },

    async removeDemo() {
      await guard.mayOpen();
      return inner.removeDemo();
    },

    async seriesOf(store) {
      return isBlocking((await guard.checked()).verdict) ? [] : inner.seriesOf(store);
    },
  };
  return { ...inner, ...guarded };
}
