import type { Span } from '@/lib/core/history/span';
import type { Status } from '@/lib/core/reading/reading';
import { storeName } from '@/lib/core/reading/name-of';
import { providerLabel } from '../plans/provider-label';
import { formatAgo } from '../ui/format-ago';
import { StatusDot } from '../ui/status-dot';
import { STATUS_WORD } from '../ui/status-words';
import { useWords } from '../ui/words';

export interface StoreSeries {
  readonly key: string;
  readonly store: string;
  readonly provider: string;
  readonly label: string;
  readonly status: Status;
  readonly last: Span;
  readonly demo: boolean;
}

interface Props {
  readonly series: readonly StoreSeries[];
  readonly hrefOf: (store: string) => string;
  readonly now: string;
}

/** Every store seen, with how each provider stood at the last look. */
export function StoreList({ series, hrefOf, now }: Props) {
  const { t, n, language } = useWords();
  const stores = [...new Set(series.map(({ store }) => store))];
  return (
    <ul class="stores">
      {stores.map((store) => {
        const own = series.filter((one) => one.store === store);
        const last =
          own
            .map((one) => one.last.to)
            .toSorted()
            .at(-1) ?? now;
        return (
          <li key={store} class="card">
            <h3>
              <a href={hrefOf(store)}>{storeName(store, language)}</a>
              {own.every(({ demo }) => demo) && <span class="tag">{t('demo_mark')}</span>}
            </h3>
            <p class="soft small">
              {n('overview_providers', own.length)} · {t('overview_last', formatAgo(last, language, now))}
            </p>
            <ul class="plain">
              {own.map((one) => (
                <li key={one.key}>
                  <StatusDot status={one.status} /> {providerLabel(one, language)}
                  <span class="soft"> · {t(STATUS_WORD[one.status])}</span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
