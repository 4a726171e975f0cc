import { HistoryLine } from '@/components/page/history-line';
import { sendMessage } from '@/lib/adapters/browser/messages';
import { guardNotesItem, guardStateItem } from '@/lib/adapters/browser/sentinel';
import { isBlocking } from '@/lib/app/guard/verdict';
import type { GuardNotes, GuardState } from '@/lib/app/ports/guard';
import { useStored } from '../shared/use-stored';

/** A line when the history needs the user; nothing else. */
export function HistoryTrouble() {
  const [state] = useStored<GuardState | null>(guardStateItem);
  const [notes] = useStored<GuardNotes>(guardNotesItem);
  const verdict = state?.verdict ?? 'fine';
  const trouble = isBlocking(verdict)
    ? 'waiting'
    : notes?.full
      ? 'full'
      : verdict === 'shrunk'
        ? 'shrunk'
        : null;
  if (trouble === null) return null;
  const open = () => void sendMessage('open-page', { page: 'dashboard' }).then(() => window.close());
  return <HistoryLine trouble={trouble} onOpen={open} />;
}
