import type { SeriesState } from '../history/series-state';
import type { News, NewsOfSeries } from './news';
import { cheapest } from './wish-holds';
import { isGone, isOffered, seriesFor } from './standing';
import type { Watch } from './watch';

/** What to say when a watch's wish has come true; null when the series do not show it. `otherwise`: see `ToldRow`. */
export function newsOfWish(
  watch: Watch,
  states: readonly SeriesState[],
  otherwise: string | null,
  names: boolean,
): News | null {
  const { target, wish } = watch;
  const series = seriesFor(target, states);
  if (wish.kind === 'cheaper') {
    const found = cheapest(series, wish);
    if (!found) return null;
    const { state, amount } = found;
    const when = { after: otherwise, by: state.last.to };
    return {
      ...about(watch, state, names),
      kind: 'cheaper',
      measure: wish.measure,
      amount,
      than: wish.than,
      when,
    };
  }
  if (wish.kind === 'returns') {
    const state = latest(series.filter(isOffered), ({ last }) => last.from);
    if (!state) return null;
    // The run may have begun before it was last seen otherwise: another provider of the store was.
    const by = otherwise !== null && state.last.from <= otherwise ? state.last.to : state.last.from;
    return { ...about(watch, state, names), kind: 'returned', when: { after: otherwise, by } };
  }
  const state = latest(series.filter(isGone), ({ episode }) => episode?.onset.by ?? '');
  if (!state?.episode) return null;
  return {
    ...about(watch, state, names),
    kind: 'gone',
    when: state.episode.onset,
    reason: state.episode.reason,
  };
}

/** What every word about a series carries. */
export function about(watch: Watch, state: SeriesState, names: boolean): Pick<NewsOfSeries, AboutKey> {
  const { store, provider, item } = watch.target;
  return {
    watch: watch.id,
    store,
    provider: provider ?? state.provider,
    label: state.label,
    item: names ? (item?.name ?? null) : null,
    series: state.key,
    reading: state.last.lastReading,
  };
}

type AboutKey = 'watch' | 'store' | 'provider' | 'label' | 'item' | 'series' | 'reading';

function latest(series: readonly SeriesState[], time: (state: SeriesState) => string): SeriesState | null {
  return series.toSorted((a, b) => time(b).localeCompare(time(a)))[0] ?? null;
}
