import type { GuardState, Look, Sentinel, Verdict } from '../ports/guard';
import { most } from './counts';
import type { GuardPorts } from './guard-ports';
import { noteIfFull } from './notes';
import { snapshotBefore } from './snapshot-before';
import { errorName } from './storage-failure';
import { takeInHeld } from './take-in-held';
import { isBlocking, verdictOf } from './verdict';
import { writeSentinel } from './write-sentinel';

/**
 * Compares the database with what is known of it outside. When all is well the database is opened (upgraded, after a
 * snapshot, when it is of an older version), and what was held is taken in; else nothing touches it. Never throws for
 * what the database does: that is its verdict.
 */
export async function checkHistory(ports: GuardPorts): Promise<GuardState> {
  const sentinel = await ports.sentinel.read();
  const look = await ports.database.look();
  const verdict = verdictOf(sentinel, look, ports.database.schema);
  if (isBlocking(verdict)) return tell(ports, verdict, sentinel, look);
  // Nothing is known and nothing is there: the first reading will make it.
  if (!sentinel && look.kind === 'none') return tell(ports, 'fine', null, look);
  if (look.kind === 'there' && look.schema < ports.database.schema) await snapshotBefore(ports, 'upgrade');
  try {
    await writeSentinel(ports, verdict === 'shrunk' ? most : undefined);
  } catch (error) {
    // A full disk is no fault of the database: what is written fails of itself and is held.
    if (!(await noteIfFull(ports, error)))
      return tell(ports, 'unopenable', sentinel, { kind: 'failed', error: errorName(error) });
  }
  await takeInHeld(ports).catch((error: unknown) => noteIfFull(ports, error));
  return tell(ports, verdict, sentinel, look);
}

async function tell(
  ports: GuardPorts,
  verdict: Verdict,
  sentinel: Sentinel | null,
  look: Look,
): Promise<GuardState> {
  const before = await ports.state.read();
  const state: GuardState = {
    verdict,
    expected: sentinel && { counts: sentinel.counts, lastAt: sentinel.lastAt },
    found: look.kind === 'there' ? look.counts : null,
    error: look.kind === 'failed' ? look.error : null,
    since: before?.verdict === verdict ? before.since : ports.clock.now(),
    doing: null,
  };
  await ports.state.write(state);
  return state;
}
