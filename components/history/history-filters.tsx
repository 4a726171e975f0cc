import type { SeriesState } from '@/lib/core/history/series-state';
import { storeName } from '@/lib/core/reading/name-of';
import { providerLabel } from '../plans/provider-label';
import { Choice } from '../ui/choice';
import type { MessageKey } from '../ui/create-words';
import { STATUS_WORD } from '../ui/status-words';
import { useWords } from '../ui/words';
import { accountName } from './account-name';
import { STATUS_FILTERS } from './history-filter';
import type { HistoryFilter, StatusFilter } from './history-filter';

/** An item seen at the store shown. */
export interface ItemName {
  readonly id: string;
  readonly name: string | null;
}

interface Props {
  /** All series there are. */
  readonly series: readonly SeriesState[];
  readonly store: string | null;
  readonly filter: HistoryFilter;
  /** Items of the store shown that have series of their own; empty where all stores are shown. */
  readonly items: readonly ItemName[];
  readonly onStore: (store: string | null) => void;
  readonly onFilter: (filter: HistoryFilter) => void;
}

const GONE: MessageKey = 'filter_gone';

/** Which series are shown: by store, provider, state, account and item. A question with one answer is not asked. */
export function HistoryFilters({ series, store, filter, items, onStore, onFilter }: Props) {
  const { t, language } = useWords();
  const stores = [...new Set(series.map((one) => one.store))];
  const here = series.filter((one) => store === null || one.store === store);
  const providers = new Map(here.map((one) => [one.provider, providerLabel(one, language)]));
  // A link may name a provider that is not here (any more).
  if (filter.provider !== null && !providers.has(filter.provider))
    providers.set(filter.provider, providerLabel({ provider: filter.provider, label: '' }, language));
  const accounts = [...new Set(here.map(({ account }) => account))];
  const all = ['', t('filter_any')] as const;
  const set = (change: Partial<HistoryFilter>) => onFilter({ ...filter, ...change });
  return (
    <div class="filters" role="group" aria-label={t('filter_label')}>
      <Choice
        label={t('filter_store')}
        value={store ?? ''}
        options={[['', t('history_all')], ...stores.map((one) => [one, storeName(one, language)] as const)]}
        onChange={(value) => onStore(value || null)}
      />
      {providers.size > 1 && (
        <Choice
          label={t('table_provider')}
          value={filter.provider ?? ''}
          options={[all, ...providers]}
          onChange={(value) => set({ provider: value || null })}
        />
      )}
      <Choice<StatusFilter | ''>
        label={t('filter_status')}
        value={filter.status ?? ''}
        options={[
          all,
          ...STATUS_FILTERS.map((one) => [one, t(one === 'gone' ? GONE : STATUS_WORD[one])] as const),
        ]}
        onChange={(value) => set({ status: value || null })}
      />
      {accounts.length > 1 && (
        <Choice
          label={t('filter_account')}
          value={filter.account ?? ''}
          options={[all, ...accounts.map((one, index) => [one, accountName(t, one, index)] as const)]}
          onChange={(value) => set({ account: value || null })}
        />
      )}
      {items.length > 0 && (
        <Choice
          label={t('filter_item')}
          value={filter.item ?? ''}
          options={[['', t('filter_any_item')], ...items.map(({ id, name }) => [id, name ?? id] as const)]}
          onChange={(value) => set({ item: value || null })}
        />
      )}
    </div>
  );
}
