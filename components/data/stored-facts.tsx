import { formatDay } from '../ui/format-date';
import { useWords } from '../ui/words';
import { formatSize } from './format-size';

export interface StoredFacts {
  readonly readings: number;
  readonly stores: number;
  /** Time of the first reading (ISO 8601, UTC); null when there is none. */
  readonly since: string | null;
  /** Bytes on disk, all of the extension's; null where the browser does not tell. */
  readonly size: number | null;
  /** Whether the browser has promised to keep it; null where it does not tell. */
  readonly persistent: boolean | null;
}

/** What is kept here, since when, and how safe it is. */
export function StoredFactsCard({ facts, now }: { readonly facts: StoredFacts; readonly now: string }) {
  const { t, n, language } = useWords();
  const { readings, stores, since, size, persistent } = facts;
  return (
    <section class="card">
      <h2>{t('data_facts_title')}</h2>
      {readings === 0 ? (
        <p>{t('data_empty')}</p>
      ) : (
        <p class="data-facts">
          <strong>{n('data_readings', readings)}</strong>
          <span>{n('data_stores', stores)}</span>
          {since !== null && <span>{t('data_since', formatDay(since, language, now))}</span>}
          {size !== null && <span>{t('data_size', formatSize(size, language))}</span>}
        </p>
      )}
      <p class="small soft">{t('data_intro')}</p>
      {persistent !== null && (
        <p class="small soft">{t(persistent ? 'data_persistent' : 'data_not_persistent')}</p>
      )}
    </section>
  );
}
