import { useRef, useState } from 'preact/hooks';
import type { NamedWay } from '@/lib/core/plans/sheet/sheet';
import type { Draft } from './draft';

/** What is being entered: a plan (new, or a row to change), or a page to take plans from. */
export type Doing =
  | { readonly what: 'edit'; readonly row: NamedWay | null; readonly draft: Draft | null }
  | { readonly what: 'import' }
  | null;

interface Given {
  /** What was half typed when the screen was left. */
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  readonly rowOf: (key: string) => NamedWay | null;
  /** Called with the way back where a half-filled form was closed. */
  readonly onLeft: (reopen: () => void) => void;
}

/** Opens and closes the form; what was half typed in it can be had back. */
export function useDoing({ draft: given, onDraft, rowOf, onLeft }: Given) {
  const draft = useRef(given);
  const reopened = (one: Draft): Doing => ({
    what: 'edit',
    row: one.key === null ? null : rowOf(one.key),
    draft: one,
  });
  const [doing, setDoing] = useState<Doing>(() => given && reopened(given));
  const note = (next: Draft | null) => {
    draft.current = next;
    onDraft(next);
  };
  const go = (next: Doing) => {
    const left = draft.current;
    note(null);
    setDoing(next);
    if (left) onLeft(() => setDoing(reopened(left)));
  };
  const open = (row: NamedWay | null) => {
    const same = doing?.what === 'edit' && doing.row?.key === row?.key;
    if (!same) go({ what: 'edit', row, draft: null });
  };
  const finish = () => {
    note(null);
    setDoing(null);
  };
  return { doing, note, go, open, finish };
}
