import type { ArchiveFile } from '../../app/ports/archive';
import type { ArchiveChecks } from '../../core/archive/archive-checks';
import { lines } from './lines';
import { readArchiveFile } from './read-archive-file';
import { readTableFile } from './read-table-file';
import { unpack } from './unpack';

/** A file of either kind; which, its first words tell and not its name. */
export async function openFile(file: Blob, checks: ArchiveChecks): Promise<ArchiveFile> {
  const kind = (await firstLine(file)).startsWith('reading_id,') ? 'table' : 'history';
  const read = kind === 'table' ? readTableFile : readArchiveFile;
  return { kind, size: file.size, pieces: (onProgress) => read(file, checks, onProgress) };
}

/** Empty where the bytes are no text; whoever reads them says so. */
async function firstLine(file: Blob): Promise<string> {
  try {
    for await (const line of lines(await unpack(file))) return line;
  } catch {
    return '';
  }
  return '';
}
