import type { Staging } from '../../app/ports/archive';
import { archiveChecks } from './archive-schema';
import { openFile } from './open-file';

/** Folder in the browser's private file system, which pages and worker share. */
const FOLDER = 'imports';

/**
 * Puts a file where the worker finds it: a message could not carry it. Whole or not at all; nothing of the history is
 * touched by it.
 */
export async function stageFile(id: string, file: Blob): Promise<void> {
  const folder = await stagingFolder();
  const handle = await folder.getFileHandle(id, { create: true });
  // What is written here appears when it is closed, all at once.
  await file.stream().pipeTo(await handle.createWritable());
}

/** Staged files as the worker sees them. It reads them again from end to end: a page is not to be believed. */
export function createStaging(now: () => string): Staging {
  return {
    async open(id) {
      const file = await stagedFile(id);
      // Selectors were tried on the page; where there is no page, their shape is checked.
      return (
        file &&
        openFile(
          file,
          archiveChecks(now(), () => true),
        )
      );
    },
    async clear() {
      const root = await navigator.storage.getDirectory();
      await root.removeEntry(FOLDER, { recursive: true }).catch(ignoreMissing);
    },
  };
}

async function stagedFile(id: string): Promise<File | null> {
  try {
    const handle = await (await stagingFolder()).getFileHandle(id);
    return await handle.getFile();
  } catch (error) {
    ignoreMissing(error);
    return null;
  }
}

async function stagingFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
}
