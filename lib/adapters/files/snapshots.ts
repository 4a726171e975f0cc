import type { SnapshotInfo, Snapshots } from '../../app/ports/guard';
import { writeArchive } from '../../core/archive/write-archive';
import type { ArchiveParts } from '../../core/archive/write-archive';
import { pack } from './pack';
import { readArchiveFile } from './read-archive-file';
import { countedIn, fillPart, SnapshotError, TRUSTING } from './snapshot-part';
import { readSnapshotName, snapshotName } from './snapshot-name';

const FOLDER = 'snapshots';
const PART = '.part';
/** Records handed over at once when a snapshot is restored. */
const AT_ONCE = 500;

/** A file handle that can be renamed, which every browser with this storage has and TypeScript does not know yet. */
interface Movable extends FileSystemFileHandle {
  move(name: string): Promise<void>;
}

/**
 * Snapshots in the extension's own file system (OPFS), which lies apart from IndexedDB. `root` is the folder to keep
 * them in, `source` what is to be kept, whichever version the database is of.
 */
export function createSnapshots(
  root: () => Promise<FileSystemDirectoryHandle>,
  source: (at: string) => Promise<ArchiveParts>,
): Snapshots {
  const folder = async () => (await root()).getDirectoryHandle(FOLDER, { create: true });
  const open = async (name: string): Promise<File> => {
    try {
      return await (await (await folder()).getFileHandle(name)).getFile();
    } catch (error) {
      throw new SnapshotError('This snapshot is no longer there. Choose another one.', { cause: error });
    }
  };
  return {
    async list() {
      const found: SnapshotInfo[] = [];
      for (const name of await namesIn(await folder())) {
        const info = readSnapshotName(name);
        if (info) found.push(info);
      }
      return found.toSorted((a, b) => b.at.localeCompare(a.at));
    },

    async take(why, at) {
      const place = await folder();
      // Of a worker that died while it wrote.
      for (const name of await namesIn(place)) if (name.endsWith(PART)) await place.removeEntry(name);
      const unfinished = (await place.getFileHandle(`${why}${PART}`, { create: true })) as Movable;
      await pack(writeArchive(await source(at)), { gzip: true }).pipeTo(await unfinished.createWritable());
      // Read back: what the disk took is what counts. Its sums and counts are in the file.
      const readings = await countedIn(await unfinished.getFile());
      const name = snapshotName({ why, at, readings });
      await unfinished.move(name);
      return { name, why, at, readings };
    },

    remove: async (name) => (await folder()).removeEntry(name),

    check: async (name) => void (await countedIn(await open(name))),

    async restore(name, takeIn) {
      const part = fillPart();
      for await (const piece of readArchiveFile(await open(name), TRUSTING)) {
        if (part.put(piece) >= AT_ONCE) await takeIn(part.empty());
      }
      await takeIn(part.empty());
    },
  };
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}
