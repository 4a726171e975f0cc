import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '../ui/words';

interface Props {
  readonly title: string;
  /** What the button that does it says. */
  readonly yes: string;
  readonly children?: ComponentChildren;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something is done. The browser's own dialog: it holds the focus, and Escape says no. */
export function ConfirmDialog({ title, yes, children, onYes, onNo }: Props) {
  const { t } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={id} onClose={onNo}>
      <h2 id={id}>{title}</h2>
      {children}
      <p class="buttons">
        <button type="button" class="danger" onClick={onYes}>
          {yes}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('correct_cancel')}
        </button>
      </p>
    </dialog>
  );
}
