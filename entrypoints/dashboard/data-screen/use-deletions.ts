import { useState } from 'preact/hooks';
import type { Also } from '@/components/data/delete-dialog';
import { useWords } from '@/components/ui/words';
import { sendMessage } from '@/lib/adapters/browser/messages';
import { said } from './said';

export type Asked =
  | { readonly kind: 'delete'; readonly store: string | null; readonly readings: number }
  | { readonly kind: 'for-good'; readonly id: string };

/** Deleting, after a dialog, and bringing back. */
export function useDeletions() {
  const { t, n } = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState('');
  const doing = (job: () => Promise<string>) => {
    setAsked(null);
    setBusy(true);
    setWords(t('data_delete_busy'));
    void job()
      .then(setWords, (error: unknown) => setWords(t('data_failed', said(error))))
      .finally(() => setBusy(false));
  };
  return {
    asked,
    busy,
    words,
    ask: setAsked,
    remove: (store: string | null, also: Also) =>
      doing(async () => n('data_deleted', (await sendMessage('delete-history', { store, also })).readings)),
    restore: (id: string) =>
      doing(async () =>
        t((await sendMessage('undo-deletion', { id })) ? 'data_restored' : 'data_restore_gone'),
      ),
    forGood: (id: string) =>
      doing(async () => {
        await sendMessage('delete-for-good', { id });
        return t('data_for_good_done');
      }),
  };
}
