import type { ItemName } from '@/components/history/history-filters';
import type { SeriesState } from '@/lib/core/history/series-state';

export function useWatchedItems(_stores: readonly string[]): {
  readonly series: readonly SeriesState[];
  readonly of: (store: string) => readonly ItemName[];
} {
  return { series: [], of: () => [] };
}
