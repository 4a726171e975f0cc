import { useWords } from '../ui/words';

/** Says that what is shown was not seen on any page, and removes it with one click. */
export function DemoBanner({ onRemove, busy }: { readonly onRemove: () => void; readonly busy: boolean }) {
  const { t } = useWords();
  return (
    <div class="banner" role="note">
      <p>{t('demo_banner')}</p>
      <button type="button" onClick={onRemove} disabled={busy}>
        {t('demo_remove')}
      </button>
    </div>
  );
}
