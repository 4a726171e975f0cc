import { archiveChecks } from '@/lib/adapters/files/archive-schema';
import { readArchiveFile } from '@/lib/adapters/files/read-archive-file';
import type { ArchivePiece } from '@/lib/app/ports/archive';
import { parsesSelector } from '../../../architecture/parses-selector';
import { WRITTEN_AT } from '../../core/archive/archive-of';

/** What is in a file of this content, read on the day it was written. */
export async function readText(...content: BlobPart[]): Promise<readonly ArchivePiece[]> {
  const pieces: ArchivePiece[] = [];
  const checks = archiveChecks(WRITTEN_AT, parsesSelector);
  for await (const piece of readArchiveFile(new Blob(content), checks)) pieces.push(piece);
  return pieces;
}

/** The values of one kind, in the order of the file. */
export function valuesOf(pieces: readonly ArchivePiece[], kind: ArchivePiece['kind']): readonly unknown[] {
  return pieces
    .filter((piece) => piece.kind === kind)
    .map((piece) => ('value' in piece ? piece.value : piece.problem));
}
