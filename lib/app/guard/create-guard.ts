import type { RecordedReading } from '../../core/history/record';
import type { Decision, GuardState } from '../ports/guard';
import { carryOut } from './carry-out';
import { checkHistory } from './check-history';
import type { GuardPorts } from './guard-ports';
import { hold } from './held-readings';
import { most } from './counts';
import { keepSnapshots } from './keep-snapshots';
import { createGrowth } from './note-growth';
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
  /** The weekly snapshot, when it is due and the history is sound: a loss must not push good snapshots out. */
  keepSnapshots(): Promise<void>;
}

const WAITS =
  'The history is not what it was, and nothing is read or written before you have decided. Open the history to decide.';

/** The guard of one worker's life: one look, one decision, one held reading at a time. */
export function createGuard(ports: GuardPorts): Guard {
  let state: Promise<GuardState> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const mine = turn.then(job, job);
    turn = mine.catch(() => undefined);
    return mine;
  };
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
  return {
    checked,
    async mayOpen() {
      if (isBlocking((await checked()).verdict)) throw new Error(WAITS);
    },
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
    expect: (least) => inTurn(() => expectFewer(ports, least)),
    async keepSnapshots() {
      if ((await checked()).verdict === 'fine') await inTurn(() => keepSnapshots(ports, ports.clock.now()));
    },
    settle: () => inTurn(async () => void (await writeSentinel(ports, most))),
  };
}
