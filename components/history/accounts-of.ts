import type { SeriesState } from '@/lib/core/history/series-state';
import type { Words } from '../ui/create-words';
import { accountName } from './account-name';

/** Names a series' account where its store was seen with several; else says nothing. */
export function accountsOf(t: Words['t'], series: readonly SeriesState[]): (state: SeriesState) => string {
  const accounts = new Map<string, string[]>();
  for (const { store, account } of series) {
    const known = accounts.get(store) ?? [];
    if (!known.includes(account)) accounts.set(store, [...known, account]);
  }
  return ({ store, account }) => {
    const known = accounts.get(store) ?? [];
    return known.length > 1 ? accountName(t, account, known.indexOf(account)) : '';
  };
}
