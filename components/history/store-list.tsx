import type { SeriesState } from '@/lib/core/history/series-state';
import { storeName } from '@/lib/core/reading/name-of';
import { providerLabel } from '../plans/provider-label';
import { formatAgo } from '../ui/format-ago';
import { StatusDot } from '../ui/status-dot';
import { STATUS_WORD } from '../ui/status-words';
import { useWords } from '../ui/words';

/** A card names so many providers; the store's history has them all. */
const SHOWN = 6;

interface Props {
  readonly series: readonly SeriesState[];
  readonly hrefOf: (store: string) => string;
  readonly accountOf: (state: SeriesState) => string;
  readonly now: string;
}

/** Every store seen, the latest looked at first, with how each provider stood at the last look. */
export function StoreList({ series, hrefOf, accountOf, now }: Props) {
  const { t, n, language } = useWords();
  const stores = new Map<string, SeriesState[]>();
  for (const one of series) stores.set(one.store, [...(stores.get(one.store) ?? []), one]);
  const looked = (own: readonly SeriesState[]) =>
    own.reduce((latest, one) => (one.looked > latest ? one.looked : latest), '');
  const latestFirst = [...stores].toSorted(([, a], [, b]) => looked(b).localeCompare(looked(a)));
  return (
    <ul class="stores">
      {latestFirst.map(([store, own]) => (
        <li key={store} class="card">
          <h3>
            <a href={hrefOf(store)}>{storeName(store, language)}</a>
            {own.every(({ demo }) => demo) && <span class="tag">{t('demo_mark')}</span>}
          </h3>
          <p class="soft small">
            {n('overview_providers', new Set(own.map(({ provider }) => provider)).size)} ·{' '}
            {t('overview_last', formatAgo(looked(own), language, now))}
          </p>
          <ul class="plain">
            {own.slice(0, SHOWN).map((one) => (
              <li key={one.key}>
                <StatusDot status={one.status} /> <bdi>{providerLabel(one, language)}</bdi>
                <span class="soft">
                  {' '}
                  · {t(STATUS_WORD[one.status])}
                  {accountOf(one) && ` · ${accountOf(one)}`}
                </span>
              </li>
            ))}
          </ul>
          {own.length > SHOWN && (
            <p class="small">
              <a href={hrefOf(store)}>{n('overview_more', own.length - SHOWN)}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
