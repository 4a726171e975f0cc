import { useWords } from '../ui/words';

interface Props {
  /** `waiting`: nothing is written until the user decides. */
  readonly trouble: 'waiting' | 'shrunk' | 'full';
  readonly onOpen: () => void;
}

/** One line about the history where there is no room for more, and the way to all of it. */
export function HistoryLine({ trouble, onOpen }: Props) {
  const { t } = useWords();
  const key = trouble === 'full' ? 'popup_full' : trouble === 'shrunk' ? 'popup_shrunk' : 'popup_trouble';
  return (
    <p class="history-line" role="alert">
      {t(key)}{' '}
      <button type="button" class="quiet" onClick={onOpen}>
        {t('popup_trouble_open')}
      </button>
    </p>
  );
}
