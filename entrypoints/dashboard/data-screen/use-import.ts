import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import { sendMessage } from '@/lib/adapters/browser/messages';
import { newId } from '@/lib/adapters/browser/new-id';
import { archiveHistory } from '@/lib/adapters/database/archive/archive-history';
import { watchImport } from '@/lib/adapters/database/archive/data-queries';
import { archiveChecks } from '@/lib/adapters/files/archive-schema';
import { openFile } from '@/lib/adapters/files/open-file';
import { stageFile } from '@/lib/adapters/files/staging';
import { surveyFile } from '@/lib/app/archive/survey-file';
import { isUnderWay } from '@/lib/app/archive/take-in-file';
import type { ImportTally } from '@/lib/core/archive/import-tally';
import { useLive } from '../../shared/use-live';
import { said } from './said';
import { parses } from './parses-selector';

/** A worker may have been stopped by the browser; asking wakes it. Milliseconds. */
const ASK_AGAIN = 4000;

export type Checking =
  | { readonly kind: 'none' }
  | { readonly kind: 'checking'; readonly name: string; readonly share: number }
  | { readonly kind: 'refused'; readonly name: string; readonly tally: ImportTally }
  | { readonly kind: 'preview'; readonly file: File; readonly table: boolean; readonly tally: ImportTally };

/** A file on its way in: checked here, whole, then handed to the worker, whose work is followed in the database. */
export function useImport() {
  const { t } = useWords();
  const [checking, setChecking] = useState<Checking>({ kind: 'none' });
  const [words, setWords] = useState('');
  const stop = useRef<AbortController | null>(null);
  const job = useLive(watchImport).value;
  const underWay = job !== null && isUnderWay(job);
  useEffect(() => {
    if (!underWay) return undefined;
    const timer = setInterval(() => void sendMessage('continue-import').catch(() => undefined), ASK_AGAIN);
    return () => clearInterval(timer);
  }, [underWay]);
  useEffect(() => () => stop.current?.abort(), []);

  const look = async (file: File) => {
    const abort = new AbortController();
    stop.current = abort;
    const { name } = file;
    setWords('');
    setChecking({ kind: 'checking', name, share: 0 });
    try {
      const opened = await openFile(file, archiveChecks(new Date().toISOString(), parses));
      const { tally } = await surveyFile(opened, archiveHistory, {
        bringBack: false,
        signal: abort.signal,
        onProgress: (share) => setChecking({ kind: 'checking', name, share }),
      });
      const sound = tally.problems.length === 0;
      setChecking(
        sound
          ? { kind: 'preview', file, table: opened.kind === 'table', tally }
          : { kind: 'refused', name, tally },
      );
    } catch (error) {
      setChecking({ kind: 'none' });
      setWords(abort.signal.aborted ? t('data_import_cancelled') : t('data_import_failed', said(error)));
    }
  };

  const take = async (file: File, bringBack: boolean) => {
    try {
      const id = newId();
      await stageFile(id, file);
      const { begun } = await sendMessage('begin-import', { id, name: file.name.slice(0, 300), bringBack });
      setChecking({ kind: 'none' });
      setWords(begun ? '' : t('data_import_busy'));
    } catch (error) {
      setWords(t('data_import_failed', said(error)));
    }
  };

  return {
    checking,
    job,
    underWay,
    words,
    look: (file: File) => void look(file),
    take: (file: File, bringBack: boolean) => void take(file, bringBack),
    cancel: () => {
      stop.current?.abort();
      setChecking({ kind: 'none' });
      setWords(t('data_import_cancelled'));
    },
    undo: (id: string) =>
      void sendMessage('undo-import', { id }).catch((error: unknown) =>
        setWords(t('data_failed', said(error))),
      ),
  };
}
