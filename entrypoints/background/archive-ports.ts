import { newId } from '@/lib/adapters/browser/new-id';
import { readers } from '@/lib/adapters/browser/readers';
import { settingsPart } from '@/lib/adapters/browser/settings-part';
import { archiveHistory } from '@/lib/adapters/database/archive/archive-history';
import { importStore } from '@/lib/adapters/database/archive/import-store';
import { createTrashStore } from '@/lib/adapters/database/archive/trash-store';
import { archiveChecks } from '@/lib/adapters/files/archive-schema';
import { createBackupFolder } from '@/lib/adapters/files/backup-folder';
import { backupNotes } from '@/lib/adapters/files/backup-notes';
import { keptHandle } from '@/lib/adapters/files/folder-handle';
import { openFile } from '@/lib/adapters/files/open-file';
import { createStaging } from '@/lib/adapters/files/staging';
import type { DeletePorts } from '@/lib/app/archive/delete-history';
import type { BackupPorts } from '@/lib/app/archive/keep-backups';
import type { ImportPorts } from '@/lib/app/archive/take-in-file';
import { guard, guardPorts } from './guard';

const clock = { now: () => new Date().toISOString() };

/** What taking the history along, and deleting it, needs of the worker's surroundings. */
export const archivePorts: ImportPorts & DeletePorts & BackupPorts = {
  archive: archiveHistory,
  backups: backupNotes,
  clock,
  copies: {
    removeAll: () => removeSnapshots(() => true),
    removeUntil: (at) => removeSnapshots((taken) => taken <= at),
  },
  folder: createBackupFolder(keptHandle),
  imports: importStore,
  isSound: async () => (await guard.checked()).verdict === 'fine',
  newId,
  // Where there is no page, no selector can be tried; what is read back here was written here.
  openFile: (file, now) =>
    openFile(
      file,
      archiveChecks(now, () => true),
    ),
  readers,
  sentinel: guard,
  staging: createStaging(clock.now),
  trash: createTrashStore(settingsPart),
};

async function removeSnapshots(isMeant: (at: string) => boolean): Promise<void> {
  for (const { name, at } of await guardPorts.snapshots.list())
    if (isMeant(at)) await guardPorts.snapshots.remove(name);
}
