import { storeName } from '@/lib/core/reading/name-of';
import { formatDay, formatMoment } from '../ui/format-date';
import { useWords } from '../ui/words';

export interface TrashEntry {
  readonly id: string;
  readonly at: string;
  /** Null: every store. */
  readonly store: string | null;
  readonly readings: number;
}

interface Props {
  readonly items: readonly TrashEntry[];
  /** How long each can be brought back. Days. */
  readonly days: number;
  readonly busy: boolean;
  readonly now: string;
  readonly onRestore: (id: string) => void;
  readonly onForGood: (id: string) => void;
}

/** What was deleted and can be brought back. */
export function TrashList({ items, days, busy, now, onRestore, onForGood }: Props) {
  const { t, n, language } = useWords();
  if (items.length === 0) return null;
  const until = (at: string) => new Date(Date.parse(at) + days * 86_400_000).toISOString();
  return (
    <section class="card">
      <h2>{t('data_trash_title')}</h2>
      <ul class="data-list">
        {items.map(({ id, at, store, readings }) => {
          const name = store === null ? t('data_trash_all') : storeName(store, language);
          return (
            <li key={id}>
              <span>
                {name} <span class="soft">{n('data_readings', readings)}</span>
                <span class="small soft data-when">
                  {formatMoment(at, language, now)} ·{' '}
                  {t('data_trash_until', formatDay(until(at), language, now))}
                </span>
              </span>
              <span class="data-deeds">
                <button
                  type="button"
                  disabled={busy}
                  aria-label={`${t('data_restore')}: ${name}`}
                  onClick={() => onRestore(id)}
                >
                  {t('data_restore')}
                </button>
                <button
                  type="button"
                  class="danger"
                  disabled={busy}
                  aria-label={`${t('data_for_good')}: ${name}`}
                  onClick={() => onForGood(id)}
                >
                  {t('data_for_good')}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
