import type { Change } from '@/lib/core/history/change';
import type { SeriesState } from '@/lib/core/history/series-state';
import type { Span } from '@/lib/core/history/span';
import type { StripHistory } from '../charts/strip-layout';

/** Something that changed in a series: its state, or its terms. */
export type RecentNews = { readonly state: SeriesState; readonly at: string } & (
  | { readonly kind: 'state'; readonly before: Span; readonly after: Span }
  | { readonly kind: 'terms'; readonly change: Change }
);

/** The latest changes of all series, latest first, at most `most`. Looks that told nothing are no change. */
export function recentNews(
  series: readonly SeriesState[],
  histories: ReadonlyMap<string, StripHistory>,
  most: number,
): readonly RecentNews[] {
  return series
    .flatMap((state): RecentNews[] => {
      const { spans, changes } = histories.get(state.key) ?? { spans: [], changes: [] };
      const known = spans.filter(({ status }) => status !== 'unknown');
      const turns = known.flatMap((after, index): RecentNews[] => {
        const before = known[index - 1];
        return before && before.status !== after.status
          ? [{ state, at: after.from, kind: 'state', before, after }]
          : [];
      });
      const terms = changes.map((change): RecentNews => ({ state, at: change.by, kind: 'terms', change }));
      return [...turns, ...terms];
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, most);
}
