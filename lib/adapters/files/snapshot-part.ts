import type { SnapshotPart } from '../../app/ports/guard';
import type { ArchiveChecks, Checked } from '../../core/archive/archive-checks';
import type { Deletion } from '../../core/archive/archive';
import type { RecordedReading } from '../../core/history/record';
import type { LocalRuleRecord } from '../../core/reading/local/live-rules';
import type { WatchRecord } from '../../core/watch/watch';
import { readArchiveFile } from './read-archive-file';
import type { ArchivePiece } from '../../app/ports/archive';

/** A snapshot that is not whole, or no longer there. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

/** Our own files are held to their sums and counts only: nobody else can write them, and what was kept stays kept. */
export const TRUSTING: ArchiveChecks = { reading: trusted, watch: trusted, rule: trusted, latest: '9999' };

function trusted<T>(value: unknown): Checked<T> {
  return { ok: true, value: value as T };
}

/** Reads a whole file and tells how many readings are in it. Throws SnapshotError when it is damaged. */
export async function countedIn(file: Blob): Promise<number> {
  let readings = 0;
  for await (const piece of readArchiveFile(file, TRUSTING)) {
    refuseProblem(piece);
    if (piece.kind === 'reading') readings += 1;
  }
  return readings;
}

/** Gathers the pieces of a file, to be handed over some at a time. `put` tells how many there are. */
export function fillPart() {
  let readings: RecordedReading[] = [];
  let rules: LocalRuleRecord[] = [];
  let watches: WatchRecord[] = [];
  let deletions: Deletion[] = [];
  return {
    put(piece: ArchivePiece): number {
      refuseProblem(piece);
      if (piece.kind === 'reading') readings.push(piece.value);
      if (piece.kind === 'rule') rules.push(piece.value);
      if (piece.kind === 'watch') watches.push(piece.value);
      if (piece.kind === 'deletion') deletions.push(piece.value);
      return readings.length + rules.length + watches.length + deletions.length;
    },
    empty(): SnapshotPart {
      const part = { readings, rules, watches, deletions };
      [readings, rules, watches, deletions] = [[], [], [], []];
      return part;
    },
  };
}

function refuseProblem(piece: ArchivePiece): void {
  if (piece.kind !== 'problem') return;
  const { kind, line } = piece.problem;
  throw new SnapshotError(`This snapshot is damaged at line ${line} (${kind}). Choose another one.`);
}
