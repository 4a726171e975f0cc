import { useRef, useState } from 'preact/hooks';
import type { ExportKind } from '@/components/data/export-card';
import { useWords } from '@/components/ui/words';
import { lastExport } from '@/lib/adapters/files/backup-notes';
import { chooseTarget } from '@/lib/adapters/files/save-file';
import { exportFile, exportName } from './export-file';
import { said } from './said';

/** One export at a time, with how far it is, stopping it, and what became of it. */
export function useExport() {
  const { t } = useWords();
  const [share, setShare] = useState<number | null>(null);
  const [words, setWords] = useState('');
  const stop = useRef<AbortController | null>(null);
  const run = async (kind: ExportKind) => {
    const now = new Date();
    const name = exportName(kind, now);
    // First, while the click still counts as the user's word.
    const target = await chooseTarget(name);
    if (!target) return;
    const abort = new AbortController();
    stop.current = abort;
    setWords('');
    setShare(0);
    try {
      await exportFile(kind, target, abort.signal, setShare);
      await lastExport.setValue(now.toISOString());
      setWords(t('data_export_done', name));
    } catch (error) {
      setWords(abort.signal.aborted ? t('data_export_cancelled') : t('data_export_failed', said(error)));
    } finally {
      setShare(null);
    }
  };
  return {
    share,
    words,
    run: (kind: ExportKind) =>
      void run(kind).catch((error: unknown) => setWords(t('data_export_failed', said(error)))),
    cancel: () => stop.current?.abort(),
  };
}
