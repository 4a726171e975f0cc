import type { RecordedReading } from '../../core/history/record';
import type { Decision, GuardState } from '../ports/guard';
import { carryOut } from './carry-out';
import { checkHistory } from './check-history';
import type { GuardPorts } from './guard-ports';
import { hold } from './held-readings';
import { createGrowth } from './note-growth';

export interface Guard {
  /** How the history stands; looked at once in a worker's life, or again after `recheck`. */
  checked(): Promise<GuardState>;
  recheck(): Promise<GuardState>;
  decide(decision: Decision): Promise<GuardState>;
  /** Keeps a reading aside until the history can be written again. */
  hold(reading: RecordedReading): Promise<void>;
  grew(added: number, lastAt: string): Promise<void>;
}

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
  return {
    checked: () => state ?? look(checkOrResume),
    recheck: () => look(() => checkHistory(ports)),
    decide: (decision) =>
      look(async () => carryOut(ports, (await ports.state.read()) ?? (await checkHistory(ports)), decision)),
    hold: (reading) =>
      inTurn(async () => {
        const held = await ports.held.read();
        const next = hold(held, reading);
        if (next !== held) await ports.held.write(next);
      }),
    grew: (added, lastAt) => inTurn(() => grown(added, lastAt)),
  };
}
