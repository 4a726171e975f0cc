import type { BackupFolder } from '../../app/ports/archive';
import type { AskingHandle } from './folder-handle';
import { pack } from './pack';

/** Chromium can rename what it wrote; where it cannot, the name is written at once when the file is closed. */
interface MovingHandle extends FileSystemFileHandle {
  move?(name: string): Promise<void>;
}

const UNFINISHED = '.part';

/** The user's folder for backups; `handleOf` gives it, or null while none was picked. */
export function createBackupFolder(handleOf: () => Promise<AskingHandle | null>): BackupFolder {
  const needed = async () => {
    const handle = await handleOf();
    if (!handle) throw new Error('No folder was picked for backups. Pick one on the Data screen.');
    return handle;
  };
  return {
    async state() {
      const handle = await handleOf();
      if (!handle) return 'none';
      const permission = (await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted';
      if (permission !== 'granted') return 'ask';
      return (await isThere(handle)) ? 'ready' : 'gone';
    },

    async name() {
      return (await handleOf())?.name ?? null;
    },

    async list() {
      const names: string[] = [];
      for await (const name of (await needed()).keys()) if (!name.endsWith(UNFINISHED)) names.push(name);
      return names;
    },

    async write(name, text, verify) {
      const folder = await needed();
      const unfinished = name + UNFINISHED;
      try {
        const handle: MovingHandle = await folder.getFileHandle(unfinished, { create: true });
        await pack(text, { gzip: true }).pipeTo(await handle.createWritable());
        const written = await handle.getFile();
        if (!(await verify(written)))
          throw new Error('What was read back is not what was written. Is the disk full or damaged?');
        if (handle.move) await handle.move(name);
        else await copy(folder, written, name);
      } finally {
        await folder.removeEntry(unfinished).catch(() => undefined);
      }
    },

    async remove(name) {
      await (await needed()).removeEntry(name);
    },
  };
}

/** Appears under its name when it is closed, whole. */
async function copy(folder: AskingHandle, file: File, name: string): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  await file.stream().pipeTo(await handle.createWritable());
  if ((await handle.getFile()).size !== file.size)
    throw new Error('The backup was not written whole. Is the disk full?');
}

async function isThere(handle: AskingHandle): Promise<boolean> {
  try {
    await handle.keys().next();
    return true;
  } catch {
    return false;
  }
}
