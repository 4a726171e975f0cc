import { useWords } from '../ui/words';

interface Props {
  readonly words: string;
  /** 0 to 1; null where nobody knows. */
  readonly share: number | null;
  readonly onCancel?: () => void;
}

/** Something long that is under way, with how far it has come. */
export function ProgressLine({ words, share, onCancel }: Props) {
  const { t } = useWords();
  return (
    <div class="under-way">
      <p>{words}</p>
      <progress aria-label={words} {...(share === null ? {} : { value: share, max: 1 })} />
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {t('correct_cancel')}
        </button>
      )}
    </div>
  );
}
