import { NO_FILTER, STATUS_FILTERS } from '@/components/history/history-filter';
import type { HistoryFilter } from '@/components/history/history-filter';
import { RANGES } from '@/components/history/range-choice';
import type { Range } from '@/components/history/range-choice';
import type { TimeWindow } from '@/components/charts/time-window';

/** Where in the dashboard one is; the address's hash is the only memory of it, so links and "back" work. */
export type Route =
  | { readonly view: 'overview' }
  | HistoryRoute
  | { readonly view: 'compare'; readonly reading: string | null }
  | { readonly view: 'rules' }
  | WatchesRoute
  | { readonly view: 'data' };

export interface HistoryRoute {
  readonly view: 'history';
  readonly store: string | null;
  /** How much is shown, up to now; where there is a `window`, that is shown instead. */
  readonly days: Range;
  readonly window: TimeWindow | null;
  readonly filter: HistoryFilter;
}

/** At most one of both: a watch to make, or one to change, with the page it could look at again. */
export interface WatchesRoute {
  readonly view: 'watches';
  readonly make: NewWatch | null;
  readonly edit: { readonly id: string; readonly page: string | null } | null;
}

/** What a link to the watches asks to be made: for a store, one of its providers or items, or none of them. */
export interface NewWatch {
  readonly store: string;
  readonly provider: string | null;
  readonly item: string | null;
}

const USUAL: Range = 90;

/** All of one store's history (of every store's: null), as one first sees it. */
export function historyOf(store: string | null): HistoryRoute {
  return { view: 'history', store, days: USUAL, window: null, filter: NO_FILTER };
}

/**
 * Reads "#/history/mi.com?days=30", "#/history?from=2026-10-01T00:00Z&to=…&status=gone", "#/compare/<readingRef>",
 * "#/watches?store=mi.com", "#/rules". Anything else is the overview.
 */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [view, name] = path.split('/');
  const asked = new URLSearchParams(query);
  if (view === 'compare') return { view, reading: name ? decoded(name) : null };
  if (view === 'rules' || view === 'data') return { view };
  if (view === 'watches') {
    const id = name ? decoded(name) : null;
    return { view, make: newWatch(asked), edit: id === null ? null : { id, page: asked.get('page') } };
  }
  if (view !== 'history') return { view: 'overview' };
  const days = RANGES.find((range) => String(range) === asked.get('days')) ?? USUAL;
  const status = STATUS_FILTERS.find((one) => one === asked.get('status')) ?? null;
  const filter = {
    provider: asked.get('provider'),
    status,
    account: asked.get('account'),
    item: asked.get('item'),
  };
  return { view, store: name ? decoded(name) : null, days, window: windowOf(asked), filter };
}

/** The hash of a route; what is as usual is left out. */
export function routeHash(route: Route): string {
  if (route.view === 'overview') return '#/';
  if (route.view === 'rules' || route.view === 'data') return `#/${route.view}`;
  if (route.view === 'watches') {
    const { make, edit } = route;
    const one = edit ? `/${encodeURIComponent(edit.id)}` : '';
    return `#/watches${one}${queryOf({ ...make, page: edit?.page })}`;
  }
  if (route.view === 'compare')
    return `#/compare${route.reading === null ? '' : `/${encodeURIComponent(route.reading)}`}`;
  const { store, days, window, filter } = route;
  const place = store === null ? '' : `/${encodeURIComponent(store)}`;
  const shown = window
    ? { from: minuteOf(window.from), to: minuteOf(window.to) }
    : { days: days === USUAL ? null : String(days) };
  return `#/history${place}${queryOf({ ...shown, ...filter })}`;
}

/** "2026-10-01T00:00Z": to the minute, which is finer than any screen. */
function minuteOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16)}Z`;
}

function windowOf(asked: URLSearchParams): TimeWindow | null {
  const [from, to] = [Date.parse(asked.get('from') ?? ''), Date.parse(asked.get('to') ?? '')];
  return from < to ? { from, to } : null;
}

function newWatch(asked: URLSearchParams): NewWatch | null {
  const store = asked.get('store');
  return store ? { store, provider: asked.get('provider'), item: asked.get('item') } : null;
}

function queryOf(parts: object): string {
  const query = Object.entries(parts)
    .filter((part): part is [string, string] => typeof part[1] === 'string')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`)
    .join('&');
  return query && `?${query}`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
