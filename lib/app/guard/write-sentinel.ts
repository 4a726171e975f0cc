import type { Counts, Sentinel } from '../ports/guard';
import { missingIn, NOTHING, plus } from './counts';
import type { GuardPorts } from './guard-ports';

type Ports = Pick<GuardPorts, 'clock' | 'newId' | 'database' | 'sentinel'>;

/**
 * Writes what the database holds now, as `counts` sees it (the sentinel of before, what is there). An intent is over
 * with that: what was missing before it stays expected, because a deletion of something else does not explain it.
 * Throws what opening the database throws; the sentinel is then as it was.
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
    counts: before?.intent
      ? plus(look.counts, before.intent.missing)
      : counts(before?.counts ?? NOTHING, look.counts),
    lastAt: before?.lastAt ?? null,
    schema: look.schema,
    at: ports.clock.now(),
    intent: null,
  };
  await ports.sentinel.write(sentinel);
  return sentinel;
}

/**
 * Before a step that takes something away on the user's word, so that it can never look like a loss: at least `least`
 * readings will be there after it. A worker that dies in the step leaves this behind, and the next check takes it away.
 */
export async function expectFewer({ sentinel, database, clock }: Ports, least = 0): Promise<void> {
  const before = await sentinel.read();
  if (!before || before.intent) return;
  const look = await database.look();
  const missing = look.kind === 'there' ? missingIn(look.counts, before.counts) : NOTHING;
  const intent = { least: { ...NOTHING, readings: least }, missing, at: clock.now() };
  await sentinel.write({ ...before, intent });
}
