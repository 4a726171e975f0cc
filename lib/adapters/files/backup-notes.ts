import { storage } from 'wxt/utils/storage';
import type { BackupNote, BackupNotes } from '../../app/ports/archive';

/** How backups went, outside of the database, so that every surface sees it. */
export const backupNote = storage.defineItem<BackupNote>('local:backupNote', {
  fallback: { lastAt: null, lastName: null, failed: null },
  version: 1,
});

export const backupNotes: BackupNotes = {
  read: () => backupNote.getValue(),
  write: (note) => backupNote.setValue(note),
};

/** When the user last exported something (ISO 8601, UTC); null: never. */
export const lastExport = storage.defineItem<string | null>('local:lastExport', {
  fallback: null,
  version: 1,
});
