import type { ArchivePiece } from '../../app/ports/archive';
import type { ArchiveProblem } from '../../core/archive/archive';
import type { ArchiveChecks } from '../../core/archive/archive-checks';
import { ArchiveReader } from '../../core/archive/read-archive';
import { DamagedError, lines } from './lines';
import { TooLargeError, unpack } from './unpack';

/** Problems worth telling; more do not help anybody to mend a file. */
export const MOST_PROBLEMS = 20;

/** Problems after which nothing else in the file means anything. */
const FATAL: ReadonlySet<ArchiveProblem['kind']> = new Set(['not-ours', 'newer', 'too-many']);

/**
 * Reads a file of the history, packed (gzip) or not, in bounded memory. Nothing of it is to be believed unless the
 * whole was read without a problem. Throws what the browser says when the file itself cannot be read.
 */
export async function* readArchiveFile(
  file: Blob,
  checks: ArchiveChecks,
  onProgress?: (share: number) => void,
): AsyncGenerator<ArchivePiece> {
  const reader = new ArchiveReader(checks);
  let problems = 0;
  let line = 0;
  try {
    for await (const text of lines(await unpack(file, onProgress))) {
      line += 1;
      const piece = reader.take(text);
      if (piece === null) continue;
      yield piece;
      if (piece.kind !== 'problem') continue;
      problems += 1;
      if (problems >= MOST_PROBLEMS || FATAL.has(piece.problem.kind)) return;
    }
  } catch (error) {
    const kind = unreadable(error);
    if (kind === null) throw error;
    yield { kind: 'problem', problem: { line: line + 1, kind, at: '' } };
    return;
  }
  const problem = reader.end();
  if (problem) yield { kind: 'problem', problem };
}

/** What reading a file failed of, where it is the file’s own fault; null for every other failure. */
export function unreadable(error: unknown): 'too-large' | 'damaged' | null {
  if (error instanceof TooLargeError) return 'too-large';
  return error instanceof DamagedError ? 'damaged' : null;
}
