import type { Counts, Sentinel } from '../ports/guard';
import type { GuardPorts } from './guard-ports';
import { NOTHING } from './verdict';

type Ports = Pick<GuardPorts, 'clock' | 'newId' | 'database' | 'sentinel'>;

/**
 * Writes what the database holds now, as `counts` sees it (the sentinel of before, what is there). An intent is over
 * with that. Throws what opening the database throws; the sentinel is then as it was.
 */
export async function writeSentinel(
  ports: Ports,
  counts: (before: Counts, found: Counts) => Counts = (_, found) => found,
): Promise<Sentinel> {
  const before = await ports.sentinel.read();
  const database = await ports.database.identify(before?.database ?? ports.newId());
  const look = await ports.database.look();
  if (look.kind !== 'there')
    throw new Error('The history was there a moment ago and is not there now. Try again.');
  const sentinel: Sentinel = {
    database,
    counts: counts(before?.counts ?? NOTHING, look.counts),
    lastAt: before?.lastAt ?? null,
    schema: look.schema,
    at: ports.clock.now(),
    intent: null,
  };
  await ports.sentinel.write(sentinel);
  return sentinel;
}

/** The larger of each: what came back is no loss, and what is still missing stays expected. */
export function most(a: Counts, b: Counts): Counts {
  return {
    readings: Math.max(a.readings, b.readings),
    rules: Math.max(a.rules, b.rules),
    watches: Math.max(a.watches, b.watches),
  };
}
