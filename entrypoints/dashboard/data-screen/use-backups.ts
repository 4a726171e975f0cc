import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BackupFacts } from '@/components/data/backup-card';
import { useWords } from '@/components/ui/words';
import { sendMessage } from '@/lib/adapters/browser/messages';
import { createBackupFolder } from '@/lib/adapters/files/backup-folder';
import { backupNote, lastExport } from '@/lib/adapters/files/backup-notes';
import {
  canPickFolder,
  forgetHandle,
  keepHandle,
  keptHandle,
  pickFolder,
} from '@/lib/adapters/files/folder-handle';
import type { BackupResult } from '@/lib/app/ports/archive';
import { said } from './said';

const folder = createBackupFolder(keptHandle);

/** The folder for backups: picking it, writing into it, giving it up. The worker writes; here the user is asked. */
export function useBackups() {
  const { t } = useWords();
  const [facts, setFacts] = useState<BackupFacts | null>(null);
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState('');
  const refresh = useCallback(async () => {
    const [state, name, note, exported] = await Promise.all([
      folder.state(),
      folder.name(),
      backupNote.getValue(),
      lastExport.getValue(),
    ]);
    const can = canPickFolder() || state !== 'none';
    setFacts({ can, state, folder: name, lastAt: note.lastAt, failed: note.failed, lastExport: exported });
  }, []);
  useEffect(() => {
    void refresh();
    const stops = [backupNote.watch(() => void refresh()), lastExport.watch(() => void refresh())];
    return () => stops.forEach((stop) => stop());
  }, [refresh]);

  const doing = (job: () => Promise<string>) => {
    setWords('');
    void job()
      .then(setWords, (error: unknown) => setWords(t('data_failed', said(error))))
      .then(refresh)
      .finally(() => setBusy(false));
  };
  const write = async (): Promise<string> => {
    setBusy(true);
    return sentence(await sendMessage('back-up'));
  };
  const sentence = (result: BackupResult): string => {
    if (result === 'not-sound') return t('data_backup_unsound');
    return result === 'ask' ? t('data_backup_refused') : '';
  };
  return {
    facts,
    busy,
    words,
    pick: () =>
      doing(async () => {
        const handle = await pickFolder();
        if (!handle) return '';
        await keepHandle(handle);
        return write();
      }),
    backUp: () =>
      doing(async () => {
        // A page may ask again on a click, a worker may not.
        const granted = await (await keptHandle())?.requestPermission?.({ mode: 'readwrite' });
        return granted === 'denied' ? t('data_backup_refused') : write();
      }),
    stop: () =>
      doing(async () => {
        await forgetHandle();
        return t('data_backup_stopped');
      }),
  };
}
