import { most } from './counts';
import type { GuardPorts } from './guard-ports';
import { writeSentinel } from './write-sentinel';

/** The sentinel follows the log at most this often, and when the log has grown by this share. */
const EVERY = 60_000;
const SHARE = 0.01;

/**
 * Keeps the sentinel close behind the log. Returns what to call after readings were added: the first time in a
 * worker's life it looks at the database, later it only adds up.
 */
export function createGrowth(
  ports: Pick<GuardPorts, 'clock' | 'newId' | 'database' | 'sentinel'>,
): (added: number, lastAt: string) => Promise<void> {
  let pending = 0;
  let wroteAt: number | null = null;
  return async (added, lastAt) => {
    pending += added;
    const now = ports.clock.now();
    const before = await ports.sentinel.read();
    if (before && wroteAt !== null) {
      const soon = Math.abs(Date.parse(now) - wroteAt) < EVERY;
      if (pending === 0 || (soon && pending < before.counts.readings * SHARE)) return;
    }
    const sentinel = before ?? (await writeSentinel(ports, most));
    const readings = before ? sentinel.counts.readings + pending : sentinel.counts.readings;
    pending = 0;
    wroteAt = Date.parse(now);
    await ports.sentinel.write({
      ...sentinel,
      counts: { ...sentinel.counts, readings },
      lastAt: sentinel.lastAt !== null && sentinel.lastAt > lastAt ? sentinel.lastAt : lastAt,
      at: now,
    });
  };
}
