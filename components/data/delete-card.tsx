import { storeName } from '@/lib/core/reading/name-of';
import { useWords } from '../ui/words';

export interface StoreReadings {
  readonly store: string;
  readonly readings: number;
}

interface Props {
  readonly stores: readonly StoreReadings[];
  readonly busy: boolean;
  /** What became of the last deletion, in a sentence. */
  readonly said: string;
  /** Null: everything. */
  readonly onDelete: (store: string | null) => void;
}

/** What can be deleted: one store after the other, or everything. */
export function DeleteCard({ stores, busy, said, onDelete }: Props) {
  const { t, n, language } = useWords();
  return (
    <section class="card">
      <h2>{t('data_delete_title')}</h2>
      <p class="soft">{t('data_delete_intro')}</p>
      <ul class="data-list">
        {stores.map(({ store, readings }) => {
          const name = storeName(store, language);
          return (
            <li key={store}>
              <span>
                {name} <span class="soft">{n('data_readings', readings)}</span>
              </span>
              <button
                type="button"
                disabled={busy}
                aria-label={`${t('data_delete_store')}: ${name}`}
                onClick={() => onDelete(store)}
              >
                {t('data_delete_store')}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="buttons">
        <button type="button" class="danger" disabled={busy} onClick={() => onDelete(null)}>
          {t('data_delete_all')}
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
