import type { Decision, GuardState, SnapshotInfo } from '../ports/guard';
import { checkHistory } from './check-history';
import { most, NOTHING } from './counts';
import type { GuardPorts } from './guard-ports';
import { writeSentinel } from './write-sentinel';

/**
 * Carries out what the user decided. It is written down first: a worker that dies in it finds it at its next start and
 * takes it up again, and every step may be done twice. Throws a sentence when it cannot be done.
 */
export async function carryOut(
  ports: GuardPorts,
  state: GuardState,
  decision: Decision,
): Promise<GuardState> {
  if (decision.kind === 'again' || state.verdict === 'fine') return checkHistory(ports);
  if (state.verdict === 'newer')
    throw new Error(
      'The history was written by a newer version of this extension. Update the extension first.',
    );
  if (decision.kind === 'restore') await ports.snapshots.check(decision.snapshot);
  const doing = state.doing ?? { decision, id: ports.newId(), done: 0 };
  await ports.state.write({ ...state, doing });
  const begun = isGone(state) ? await beginAfresh(ports, decision, doing.id) : await keepWhatIsThere(ports);
  if (!begun) return checkHistory(ports);
  if (decision.kind === 'restore') await bringBack(ports, { ...state, doing }, decision.snapshot);
  return checkHistory(ports);
}

/** Nothing of the old database can be read any more. */
function isGone({ verdict }: GuardState): boolean {
  return verdict === 'empty' || verdict === 'unopenable';
}

/**
 * An empty database in the place of the old one, under an id that tells a second try that the first came this far.
 * From then on the sentinel expects what is to be brought back: a restore cut short is a loss again, and told.
 */
async function beginAfresh(ports: GuardPorts, decision: Decision, id: string): Promise<boolean> {
  if (decision.kind === 'keep') return false;
  const now = ports.clock.now();
  const look = await ports.database.look();
  const expected = decision.kind === 'restore' ? await infoOf(ports, decision.snapshot) : null;
  if (look.kind !== 'there' || look.id !== id) {
    await ports.database.startAfresh();
    await ports.database.identify(id);
  }
  await ports.sentinel.write({
    database: id,
    counts: { ...NOTHING, readings: expected?.readings ?? 0 },
    lastAt: null,
    schema: ports.database.schema,
    at: now,
    intent: null,
  });
  return true;
}

/** What is there is the history from now on; nothing in it is touched. */
async function keepWhatIsThere(ports: GuardPorts): Promise<boolean> {
  const look = await ports.database.look();
  if (look.kind !== 'there') return false;
  const id = await ports.database.identify((await ports.sentinel.read())?.database ?? ports.newId());
  await ports.sentinel.write({
    database: id,
    counts: look.counts,
    lastAt: null,
    schema: look.schema,
    at: ports.clock.now(),
    intent: null,
  });
  return true;
}

async function bringBack(ports: GuardPorts, state: GuardState, snapshot: string): Promise<void> {
  let done = 0;
  await ports.snapshots.restore(snapshot, async (part) => {
    await ports.takeIn(part);
    done += part.readings.length;
    await ports.state.write({ ...state, doing: state.doing && { ...state.doing, done } });
  });
  await writeSentinel(ports, most);
}

async function infoOf({ snapshots }: GuardPorts, name: string): Promise<SnapshotInfo | null> {
  return (await snapshots.list()).find((one) => one.name === name) ?? null;
}
