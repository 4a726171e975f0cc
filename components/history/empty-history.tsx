import { useWords } from '../ui/words';

/** Before anything was seen: what to do, and how to see what it will look like. */
export function EmptyHistory({ onFill, busy }: { readonly onFill: () => void; readonly busy: boolean }) {
  const { t } = useWords();
  return (
    <section class="card empty">
      <h2>{t('empty_title')}</h2>
      <p>{t('empty_how')}</p>
      <p>{t('empty_sample')}</p>
      <p class="buttons">
        <button type="button" class="main" onClick={onFill} disabled={busy}>
          {t('demo_fill')}
        </button>
      </p>
    </section>
  );
}
