import { useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import { sendMessage } from '@/lib/adapters/browser/messages';

/** Fills in and removes the sample history, and says what was done. */
export function useSample() {
  const { t, n } = useWords();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const run = async (job: () => Promise<string>) => {
    setBusy(true);
    setSaid(await job().catch(() => t('ask_failed')));
    setBusy(false);
  };
  return {
    busy,
    said,
    fill: () => void run(async () => n('added_sample', (await sendMessage('fill-demo')).added)),
    remove: () => void run(async () => n('removed_sample', (await sendMessage('remove-demo')).removed)),
  };
}
