import { useWords } from '../ui/words';

interface Props {
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onCopyText: () => void;
  readonly onCopyCsv: () => void;
  readonly onPrint: () => void;
  readonly onClear: () => void;
}

/** What can be done with the whole table. */
export function SheetButtons({ onAdd, onImport, onCopyText, onCopyCsv, onPrint, onClear }: Props) {
  const { t } = useWords();
  return (
    <p class="buttons no-print">
      <button type="button" class="main" onClick={onAdd}>
        {t('form_add')}
      </button>
      <button type="button" onClick={onImport}>
        {t('import_open')}
      </button>
      <button type="button" onClick={onCopyText}>
        {t('copy_text')}
      </button>
      <button type="button" onClick={onCopyCsv}>
        {t('copy_csv')}
      </button>
      <button type="button" onClick={onPrint}>
        {t('print')}
      </button>
      <button type="button" onClick={onClear}>
        {t('start_over')}
      </button>
    </p>
  );
}
