import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/words';

interface Props {
  readonly text: string;
  /** Takes back what was just done; null where nothing can be. */
  readonly onUndo: (() => void) | null;
}

/** What was just done, for eyes and screen readers, and the way back. */
export function Said({ text, onUndo }: Props) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const output = useRef<HTMLOutputElement>(null);
  const undone = useRef(false);
  useEffect(() => {
    // The button that removed a row went with it; the keyboard goes on from the way back, or from what was said.
    if (text !== '' && document.activeElement === document.body)
      (button.current ?? (undone.current ? output.current : null))?.focus({ preventScroll: true });
    undone.current = false;
  }, [text]);
  const takeBack = () => {
    undone.current = true;
    onUndo?.();
  };
  return (
    <div class="said-bar no-print">
      <output class="small" ref={output} tabIndex={-1}>
        {text}
      </output>
      {onUndo && (
        <button type="button" ref={button} onClick={takeBack}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
