import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { StripPatterns } from '@/components/charts/strip-patterns';
import type { Piece } from '@/components/charts/strip-piece';
import { zoneName } from '@/components/charts/tick-labels';
import { accountsOf } from '@/components/history/accounts-of';
import { filterSeries, NO_FILTER } from '@/components/history/history-filter';
import { HistoryFilters } from '@/components/history/history-filters';
import { pieceWords } from '@/components/history/piece-words';
import { RangeChoice } from '@/components/history/range-choice';
import { ReadingsList } from '@/components/history/readings-list';
import type { SeriesRow } from '@/components/history/series-row';
import { SeriesStrips } from '@/components/history/series-strips';
import { StripLegend } from '@/components/history/strip-legend';
import { ZoomBar } from '@/components/history/zoom-bar';
import { providerLabel } from '@/components/plans/provider-label';
import { useWords } from '@/components/ui/words';
import { storeName } from '@/lib/core/reading/name-of';
import type { SeriesState } from '@/lib/core/history/series-state';
import { HistoryTables } from './history-tables';
import { routeHash } from './route';
import type { HistoryRoute } from './route';
import { useChosen } from './use-chosen';
import { useDays } from './use-days';
import { useItems } from './use-items';
import { useEarliest } from './use-earliest';
import { useSince, useStrips } from './use-strips';
import { useWindow } from './use-window';
import { watchLink } from './watch-link';

/** So many series are drawn at once; more on request. */
const PAGE = 24;
const NO_ITEMS = [] as const;

interface Props {
  readonly series: readonly SeriesState[];
  readonly route: HistoryRoute;
  readonly now: string;
}

/** Every series over time, those asked for; a chosen piece with the readings behind it. */
export function History({ series, route, now }: Props) {
  const words = useWords();
  const { t, n, language } = words;
  const { store, filter } = route;
  const [page, setPage] = useState(1);
  const items = useItems(useMemo(() => (store === null ? [] : [store]), [store]));
  const here = useMemo(
    () => [...series, ...items.series].filter((one) => store === null || one.store === store),
    [series, items, store],
  );
  const found = useMemo(() => filterSeries(here, filter), [here, filter]);
  const shown = useMemo(() => found.slice(0, page * PAGE), [found, page]);
  const earliest = useEarliest(route.days === 'all' && route.window === null);
  const latest = useMemo(() => latestOf(series, now), [series, now]);
  const { window, show, ...gestures } = useWindow(route, now, earliest, latest);
  const since = useSince(window);
  const strips = useStrips(shown, since);
  const days = useDays(since);
  const { chosen, readings, choose } = useChosen(`${store} ${filter.item}`);
  const below = useRef<HTMLDivElement>(null);
  useEffect(() => setPage(1), [store, filter]);
  useEffect(() => {
    if (!chosen) return;
    below.current?.querySelector('h2')?.focus({ preventScroll: true });
    below.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const go = (change: Partial<HistoryRoute>) => {
    location.hash = routeHash({ ...route, ...change });
  };
  const onChoose = ({ state }: SeriesRow, piece: Piece) => {
    if (piece.kind !== 'many') return choose({ state, piece });
    const [from, to] = [Date.parse(piece.from), Date.parse(piece.to)];
    const margin = Math.max(1_800_000, (to - from) / 4);
    return show({ from: from - margin, to: Math.min(latest, to + margin) });
  };
  const rows = useRows(shown, strips);
  const accountOf = accountsOf(t, series);
  const stores = [...new Set(shown.map((one) => one.store))];
  return (
    <>
      <div class="history-head">
        <HistoryFilters
          series={series}
          store={store}
          filter={filter}
          items={store === null ? NO_ITEMS : items.of(store)}
          onStore={(next) => go({ store: next, filter: { ...NO_FILTER, status: filter.status } })}
          onFilter={(next) => go({ filter: next })}
        />
        <div class="history-time">
          <RangeChoice
            days={route.window ? null : route.days}
            hrefOf={(next) => routeHash({ ...route, days: next, window: null })}
          />
          <ZoomBar
            gestures={gestures}
            atLatest={window.to >= latest}
            onToday={() => {
              const to = Date.parse(now);
              show({ from: to - (window.to - window.from), to });
            }}
          />
        </div>
      </div>
      <StripPatterns />
      {found.length === 0 && (
        <section class="card empty">
          <p>{t(here.length === 0 ? 'history_unseen' : 'history_none_found')}</p>
          {here.length > 0 && (
            <p class="buttons">
              <button type="button" onClick={() => go({ filter: NO_FILTER })}>
                {t('history_show_all')}
              </button>
            </p>
          )}
        </section>
      )}
      {stores.map((one, index) => (
        <SeriesStrips
          key={one}
          title={storeName(one, language)}
          rows={rows.filter(({ state }) => state.store === one)}
          accountOf={({ state }) => accountOf(state)}
          besides={watchLink}
          days={days.get(one) ?? null}
          window={window}
          now={now}
          chosen={chosen && { series: chosen.state.key, piece: chosen.piece }}
          onChoose={onChoose}
          gestures={gestures}
          hint={index === 0}
        />
      ))}
      {found.length > shown.length && (
        <p class="buttons">
          <button type="button" onClick={() => setPage(page + 1)}>
            {n('history_more', Math.min(PAGE, found.length - shown.length))}
          </button>
        </p>
      )}
      {found.length > 0 && (
        <>
          <StripLegend />
          <p class="soft small">{t('history_zone', zoneName(language, Date.parse(now)))}</p>
          <HistoryTables rows={rows} window={window} accountOf={accountOf} now={now} onChoose={onChoose} />
        </>
      )}
      <div ref={below} class="below">
        {chosen && (
          <ReadingsList
            title={t('strip_of', providerLabel(chosen.state, language), pieceWords(words, chosen.piece, now))}
            provider={chosen.state.provider}
            readings={readings}
            now={now}
          />
        )}
      </div>
    </>
  );
}

/** A row stays the same object as long as its series and history do. */
function useRows(shown: readonly SeriesState[], strips: ReturnType<typeof useStrips>): readonly SeriesRow[] {
  const kept = useRef(new Map<string, SeriesRow>());
  return useMemo(() => {
    const rows = shown.map((state) => {
      const history = strips.get(state.key) ?? null;
      const old = kept.current.get(state.key);
      return old?.state === state && old.history === history ? old : { state, history };
    });
    kept.current = new Map(rows.map((row) => [row.state.key, row]));
    return rows;
  }, [shown, strips]);
}

/** Now, or the last end that a store announced. */
function latestOf(series: readonly SeriesState[], now: string): number {
  const announced = series.flatMap(({ episode, last }) => [episode?.announced?.end, last.announced?.end]);
  return Math.max(Date.parse(now), ...announced.map((end) => (end ? Date.parse(end) : 0)));
}
