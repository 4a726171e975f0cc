import type { Change, Facet } from '../history/change';
import type { SeriesState } from '../history/series-state';
import { minutesBetween } from '../time/instant';
import type { News } from './news';
import { about } from './news-of-wish';
import { isGone, isOffered, seriesFor } from './standing';
import type { Watch, WatchWish } from './watch';

/**
 * Terms one hears about beside the wish: who follows what is offered hears of every change of it; who waits for a
 * lower cost, of the rates; who waits for a return, of none.
 */
const HEARD: Readonly<Record<WatchWish['kind'], readonly Facet['facet'][]>> = {
  returns: [],
  disappears: ['lender', 'counts', 'rate', 'min', 'max'],
  cheaper: ['rate'],
};

/** A change is confirmed when what came of it still stood so many minutes later (causes facts, 3.1). */
const STANDS_FOR = 10;

export interface ChangeNews {
  readonly news: News;
  /** Changes until here are told with it. */
  readonly upTo: string;
}

/** Confirmed changes of terms after `upTo`, in one word a series; what changed and changed back is none. */
export function newsOfTerms(
  watch: Watch,
  states: readonly SeriesState[],
  changes: readonly Change[],
  upTo: string,
  names: boolean,
): ChangeNews | null {
  const heard = HEARD[watch.wish.kind];
  for (const state of seriesFor(watch.target, states)) {
    const own = changes.filter(
      ({ series, facet, by }) => series === state.key && by > upTo && heard.includes(facet),
    );
    const last = own.at(-1);
    if (!last || minutesBetween(last.by, state.last.to) < STANDS_FOR || state.last.status !== 'offered')
      continue;
    const net = netOf(own);
    if (net.length === 0) continue;
    return {
      news: { ...about(watch, state, names), kind: 'terms', changes: net, reading: last.reading },
      upTo: last.by,
    };
  }
  return null;
}

/** A provider gone for certain, and one offered that was first seen in the same window of time; else null. */
export function newsOfReplacement(
  watch: Watch,
  states: readonly SeriesState[],
  changes: readonly Change[],
  upTo: string,
  names: boolean,
): ChangeNews | null {
  const byKey = new Map(states.map((state) => [state.key, state]));
  for (const gone of seriesFor(watch.target, states)) {
    if (!isGone(gone) || !gone.episode) continue;
    const { after, by } = gone.episode.onset;
    for (const change of changes) {
      const fresh = byKey.get(change.series);
      if (change.facet !== 'provider' || change.by <= upTo || !fresh || !isOffered(fresh)) continue;
      const sameShelf = fresh.account === gone.account && fresh.item === gone.item;
      const sameWindow = after !== null && after < change.by && change.since < by;
      if (!sameShelf || !sameWindow || fresh.key === gone.key) continue;
      const when = { after: later(after, change.since), by: later(by, change.by) };
      const news: News = {
        ...about(watch, gone, names),
        kind: 'replaced',
        when,
        instead: fresh.label,
        reading: change.reading,
      };
      return { news, upTo: change.by };
    }
  }
  return null;
}

/** The first and last word on each facet; the rates of different counts are different facets. */
function netOf(changes: readonly Change[]): readonly Change[] {
  const first = new Map<string, Change>();
  const last = new Map<string, Change>();
  for (const change of changes) {
    const facet = change.facet === 'rate' ? `rate ${change.count}` : change.facet;
    if (!first.has(facet)) first.set(facet, change);
    last.set(facet, change);
  }
  return [...last].flatMap(([facet, change]) => {
    const begin = first.get(facet);
    if (!begin || JSON.stringify(begin.before) === JSON.stringify(change.after)) return [];
    return [
      begin === change ? change : Object.assign({}, change, { before: begin.before, since: begin.since }),
    ];
  });
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
