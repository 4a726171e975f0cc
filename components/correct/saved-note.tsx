import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/words';

interface Props {
  /** False once it was taken back. */
  readonly kept: boolean;
  readonly onUndo: () => void;
  readonly onRules: () => void;
  readonly onClose: () => void;
}

/** After saving: it holds, it can be undone, and this is where it is kept. */
export function SavedNote({ kept, onUndo, onRules, onClose }: Props) {
  const { t } = useWords();
  const said = useRef<HTMLHeadingElement>(null);
  useEffect(() => said.current?.focus({ preventScroll: true }), [kept]);
  return (
    <aside class="correct" aria-label={t('correct_title')}>
      <h2 tabIndex={-1} ref={said}>
        {t(kept ? 'correct_saved' : 'correct_undone')}
      </h2>
      {kept && <p>{t('correct_saved_what')}</p>}
      <p class="buttons">
        {kept && (
          <button type="button" onClick={onUndo}>
            {t('correct_undo')}
          </button>
        )}
        {kept && (
          <button type="button" onClick={onRules}>
            {t('correct_see_rules')}
          </button>
        )}
        <button type="button" class="main" onClick={onClose}>
          {t('correct_close')}
        </button>
      </p>
    </aside>
  );
}
