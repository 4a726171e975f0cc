import { useWords } from '../ui/words';

interface Props {
  /** There is something to choose from. */
  readonly canMake: boolean;
  readonly onMake: () => void;
}

/** Before the first watch: what one is for, and the ways to make one. */
export function WatchesEmpty({ canMake, onMake }: Props) {
  const { t } = useWords();
  return (
    <section class="card empty">
      <h2>{t('watches_empty_title')}</h2>
      <p>{t('watches_empty_what')}</p>
      <p>{t('watches_empty_how')}</p>
      {canMake ? (
        <p class="buttons">
          <button type="button" class="main" onClick={onMake}>
            {t('watch_new')}
          </button>
        </p>
      ) : (
        <p class="soft">{t('watches_empty_nothing')}</p>
      )}
    </section>
  );
}
