import { useWords } from '../ui/words';

interface Props {
  readonly onExample: () => void;
  readonly onAdd: () => void;
  readonly onImport: () => void;
}

/** Before anything is compared: what to do, and an example that shows why it is worth it. */
export function EmptySheet({ onExample, onAdd, onImport }: Props) {
  const { t } = useWords();
  return (
    <section class="card empty">
      <h2>{t('sheet_empty_title')}</h2>
      <p>{t('sheet_empty_how')}</p>
      <p>{t('sheet_empty_example')}</p>
      <p class="buttons">
        <button type="button" class="main" onClick={onExample}>
          {t('sheet_example')}
        </button>
        <button type="button" onClick={onAdd}>
          {t('form_add')}
        </button>
        <button type="button" onClick={onImport}>
          {t('import_open')}
        </button>
      </p>
    </section>
  );
}
