import type { Counts, Intent } from '../ports/guard';
import type { GuardPorts } from './guard-ports';
import { NOTHING } from './verdict';
import { most, writeSentinel } from './write-sentinel';

/**
 * Does what changes how much there is on the user's word, so that it can never look like a loss: the intent is written
 * before, the new counts after. A worker that dies between leaves the intent, and the next check takes it away.
 */
export async function deliberately<T>(
  ports: Pick<GuardPorts, 'clock' | 'newId' | 'database' | 'sentinel'>,
  why: Intent['why'],
  job: () => Promise<T>,
): Promise<T> {
  const sentinel = await ports.sentinel.read();
  const look = sentinel ? await ports.database.look() : null;
  const missing = sentinel && look?.kind === 'there' ? missingIn(look.counts, sentinel.counts) : NOTHING;
  // An import only adds; a deletion may take everything.
  const least = why === 'import' && look?.kind === 'there' ? look.counts : NOTHING;
  if (sentinel) await ports.sentinel.write({ ...sentinel, intent: { why, least, at: ports.clock.now() } });
  const result = await job();
  await writeSentinel(ports, why === 'import' ? most : (_, found) => add(found, missing));
  return result;
}

/** What was missing before stays missing: a deletion of something else does not explain it. */
function missingIn(found: Counts, expected: Counts): Counts {
  return {
    readings: Math.max(0, expected.readings - found.readings),
    rules: Math.max(0, expected.rules - found.rules),
    watches: Math.max(0, expected.watches - found.watches),
  };
}

function add(a: Counts, b: Counts): Counts {
  return { readings: a.readings + b.readings, rules: a.rules + b.rules, watches: a.watches + b.watches };
}
