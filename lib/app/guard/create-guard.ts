import type { RecordedReading } from '../../core/history/record';
import type { Decision, GuardState, SnapshotReason } from '../ports/guard';
import { carryOut } from './carry-out';
import { checkHistory } from './check-history';
import { checkRecords } from './check-records';
import type { GuardPorts } from './guard-ports';
import { hold } from './held-readings';
import { most } from './counts';
import { createTurn } from './in-turn';
import { keepSnapshots } from './keep-snapshots';
import { createGrowth } from './note-growth';
import { snapshotBefore } from './snapshot-before';
import { takeInHeld } from './take-in-held';
import { isBlocking } from './verdict';
import { expectFewer, writeSentinel } from './write-sentinel';

export interface Guard {
  /** How the history stands; looked at once in a worker's life, or again after `recheck`. */
  checked(): Promise<GuardState>;
  recheck(): Promise<GuardState>;
  /** Throws, with a sentence, while the database may not be opened. */
  mayOpen(): Promise<void>;
  decide(decision: Decision): Promise<GuardState>;
  /** Keeps a reading aside until the history can be written again; and takes in what was kept so. */
  hold(reading: RecordedReading): Promise<void>;
  release(): Promise<void>;
  grew(added: number, lastAt: string): Promise<void>;
  /** Before and after a step that takes away, or adds, much at once on the user's word. */
  expect(least: number): Promise<void>;
  settle(): Promise<void>;
  /** A snapshot before such a step, where there is something to keep. */
  snapshotBefore(why: SnapshotReason): Promise<void>;
  /**
   * The weekly snapshot and the weekly check, when they are due: for a worker's start and once a day. A history that is
   * not sound is left alone, because snapshots of a loss would push the good ones out.
   */
  keepHouse(): Promise<void>;
}

const WAITS =
  'The history is not what it was, and nothing is read or written before you have decided. Open the history to decide.';

/** The guard of one worker's life: one look, one decision, one held reading at a time. */
export function createGuard(ports: GuardPorts): Guard {
  let state: Promise<GuardState> | null = null;
  const inTurn = createTurn();
  // Readings are not kept waiting by these.
  const atLeisure = createTurn();
  const look = (job: () => Promise<GuardState>): Promise<GuardState> => {
    const mine = inTurn(job);
    state = mine;
    // What failed is tried anew the next time somebody asks.
    mine.catch(() => (state = state === mine ? null : state));
    return mine;
  };
  const checkOrResume = async (): Promise<GuardState> => {
    const before = await ports.state.read();
    return before?.doing ? carryOut(ports, before, before.doing.decision) : checkHistory(ports);
  };
  const grown = createGrowth(ports);
  const checked = () => state ?? look(checkOrResume);
  const mayOpen = async () => {
    if (isBlocking((await checked()).verdict)) throw new Error(WAITS);
  };
  return {
    checked,
    mayOpen,
    recheck: () => look(() => checkHistory(ports)),
    async decide(decision) {
      const now = await checked();
      return look(() => carryOut(ports, now, decision));
    },
    hold: (reading) =>
      inTurn(async () => {
        const held = await ports.held.read();
        const next = hold(held, reading);
        if (next !== held) await ports.held.write(next);
      }),
    release: () => inTurn(() => takeInHeld(ports)),
    grew: (added, lastAt) => inTurn(() => grown(added, lastAt)),
    expect: async (least) => {
      await mayOpen();
      await inTurn(() => expectFewer(ports, least));
    },
    async snapshotBefore(why) {
      if ((await checked()).verdict === 'fine') await atLeisure(() => snapshotBefore(ports, why));
    },
    keepHouse: () =>
      atLeisure(async () => {
        if ((await checked()).verdict !== 'fine') return;
        const now = ports.clock.now();
        await keepSnapshots(ports, now);
        // Looked at once more where records were put aside: what is missing now is told, with what brings it back.
        if ((await checkRecords(ports, now)) > 0) await look(() => checkHistory(ports));
      }),
    async settle() {
      await mayOpen();
      await inTurn(() => writeSentinel(ports, most));
      // What was missing may be back.
      if ((await checked()).verdict === 'shrunk') await look(() => checkHistory(ports));
    },
  };
}
