import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '@/lib/adapters/browser/messages';
import { guardNotesItem, guardStateItem, heldItem } from '@/lib/adapters/browser/sentinel';
import { isBlocking } from '@/lib/app/guard/verdict';
import type { Decision, GuardNotes, GuardState, Held, SnapshotInfo } from '@/lib/app/ports/guard';
import { useStored } from '../shared/use-stored';

/** How the history stands, as every surface sees it. */
export function useGuardState() {
  const [state] = useStored<GuardState | null>(guardStateItem);
  const verdict = state?.verdict ?? 'fine';
  return { state, verdict, blocked: isBlocking(verdict) };
}

/** The same with what is held and what there is to decide with. */
export function useGuard() {
  const { state, verdict, blocked } = useGuardState();
  const [held] = useStored<Held>(heldItem);
  const [notes] = useStored<GuardNotes>(guardNotesItem);
  const [snapshots, setSnapshots] = useState<readonly SnapshotInfo[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (verdict === 'fine') return;
    setOver(false);
    void sendMessage('list-snapshots').then(setSnapshots, () => setSnapshots([]));
  }, [verdict]);
  const decide = async (decision: Decision): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      setOver((await sendMessage('decide-history', decision)).verdict === 'fine');
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const forget = (note: keyof GuardNotes) => void sendMessage('forget-note', { note });
  return { state, verdict, blocked, held, notes, snapshots, busy, failure, over, decide, forget };
}
