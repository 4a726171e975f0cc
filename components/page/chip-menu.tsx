import { useWords } from '../ui/words';

interface Props {
  readonly onFold: (event: Event) => void;
  readonly onHide: (event: Event) => void;
}

/** What one can do to the chip, with the way back named beside the hiding. */
export function ChipMenu({ onFold, onHide }: Props) {
  const { t } = useWords();
  return (
    <ul class="menu" aria-label={t('chip_menu')}>
      <li>
        <button type="button" onClick={onFold}>
          {t('chip_fold')}
        </button>
      </li>
      <li>
        <button type="button" onClick={onHide}>
          {t('chip_hide')}
        </button>
        <p>{t('chip_hide_back')}</p>
      </li>
    </ul>
  );
}
