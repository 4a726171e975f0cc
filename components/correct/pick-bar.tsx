import { useWords } from '../ui/words';

interface Props {
  /** What is outlined: its tag and its words; null until something is. */
  readonly at: { readonly name: string; readonly words: string } | null;
  /** What is outlined stands where the bar would: the bar goes to the top. */
  readonly high: boolean;
  readonly onStep: (step: 'out' | 'in') => void;
  readonly onPick: () => void;
  readonly onCancel: () => void;
}

/** While pointing: says what is outlined and on which words a rule would rest, and does for a finger what keys do. */
export function PickBar({ at, high, onStep, onPick, onCancel }: Props) {
  const { t } = useWords();
  return (
    <div class={high ? 'pick-bar high' : 'pick-bar'}>
      <p aria-live="polite">
        {at === null ? (
          t('pick_how')
        ) : (
          <>
            <code>{at.name}</code> {at.words === '' ? t('correct_no_words') : <q>{at.words}</q>}
          </>
        )}
      </p>
      <p class="small soft">{t('pick_keys')}</p>
      <p class="buttons">
        <button type="button" class="main" disabled={at === null} onClick={onPick}>
          {t('pick_take')}
        </button>
        <button type="button" disabled={at === null} onClick={() => onStep('out')}>
          {t('pick_larger')}
        </button>
        <button type="button" disabled={at === null} onClick={() => onStep('in')}>
          {t('pick_smaller')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('correct_cancel')}
        </button>
      </p>
    </div>
  );
}
