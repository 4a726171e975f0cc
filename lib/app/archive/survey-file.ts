import type { Deletion } from '../../core/archive/archive';
import { isDeleted, TallyCounter } from '../../core/archive/import-tally';
import type { ImportTally } from '../../core/archive/import-tally';
import type { RecordedReading } from '../../core/history/record';
import type { LocalRuleRecord } from '../../core/reading/local/live-rules';
import type { WatchRecord } from '../../core/watch/watch';
import type { ArchiveFile, ArchiveHistory } from '../ports/archive';

export interface Survey {
  readonly tally: ImportTally;
  /** What the file holds beside readings, as far as it is not here yet. Few enough to be held at once. */
  readonly watches: readonly WatchRecord[];
  readonly rules: readonly LocalRuleRecord[];
  readonly deletions: readonly Deletion[];
}

interface Options {
  readonly bringBack: boolean;
  /** Gets the readings that would come, some hundreds at a time. */
  readonly take?: (readings: readonly RecordedReading[]) => Promise<void> | void;
  /** Share of the file that was read, 0 to 1. */
  readonly onProgress?: (share: number) => Promise<void> | void;
  readonly signal?: AbortSignal;
}

interface Lined {
  readonly line: number;
  readonly value: RecordedReading;
}

const AT_ONCE = 1000;

/**
 * Goes through a file from end to end and finds what it would bring. With one problem in it nothing may be taken,
 * so `take` must not write unless the same file passed before without any. Throws what `signal` says when aborted.
 */
export async function surveyFile(
  file: ArchiveFile,
  history: ArchiveHistory,
  { bringBack, take, onProgress, signal }: Options,
): Promise<Survey> {
  const counter = new TallyCounter();
  const here = await history.deletions();
  const standing = await history.comparison();
  const watches: WatchRecord[] = [];
  const rules: LocalRuleRecord[] = [];
  const deletions: Deletion[] = [];
  let waiting: Lined[] = [];
  let share = 0;

  const settle = async () => {
    signal?.throwIfAborted();
    // A file that names a deletion was written knowing of it: what it holds, it holds on purpose.
    const unknown = here.filter(({ id }) => !deletions.some((one) => one.id === id));
    const standings = await standing(waiting.map(({ value }) => value));
    const fresh: RecordedReading[] = [];
    for (const [i, { line, value }] of waiting.entries()) {
      const how = standings[i];
      if (how === 'same' || (how === 'other' && file.kind === 'table')) counter.known();
      else if (how === 'other') counter.contradicting(line, value.id);
      else if (isDeleted(value, unknown)) {
        counter.deleted();
        if (bringBack) fresh.push(value);
      } else {
        counter.fresh(value);
        fresh.push(value);
      }
    }
    waiting = [];
    if (fresh.length > 0) await take?.(fresh);
    await onProgress?.(share);
  };

  for await (const piece of file.pieces((now) => (share = now))) {
    if (piece.kind === 'problem') counter.problems.push(piece.problem);
    else if (piece.kind === 'deletion') deletions.push(piece.value);
    else if (piece.kind === 'watch') watches.push(piece.value);
    else if (piece.kind === 'rule') rules.push(piece.value);
    else if (waiting.push(piece) >= AT_ONCE) await settle();
  }
  await settle();
  const fresh = {
    watches: missing(watches, await history.watches()),
    rules: missing(rules, await history.rules()),
  };
  counter.records(fresh.watches.length, fresh.rules.length);
  return { tally: counter.result(), ...fresh, deletions };
}

function missing<T extends { readonly id: string }>(given: readonly T[], there: readonly T[]): readonly T[] {
  const ids = new Set(there.map(({ id }) => id));
  return given.filter(({ id }) => !ids.has(id));
}
