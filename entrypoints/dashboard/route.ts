import { RANGES } from '@/components/history/range-choice';
import type { Range } from '@/components/history/range-choice';

/** Where in the dashboard one is; the address's hash is the only memory of it, so links and "back" work. */
export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'history'; readonly store: string | null; readonly days: Range }
  | { readonly view: 'compare'; readonly reading: string | null }
  | { readonly view: 'rules' }
  | { readonly view: 'watches' }
  | { readonly view: 'data' };

const USUAL: Range = 90;

/** Reads "#/history/mi.com?days=30" and "#/compare/<reading id>", "#/rules". Anything else is the overview. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [view, store] = path.split('/');
  if (view === 'compare') return { view, reading: store ? decoded(store) : null };
  if (view === 'rules' || view === 'watches' || view === 'data') return { view };
  if (view !== 'history') return { view: 'overview' };
  const asked = Number(new URLSearchParams(query).get('days'));
  const days = RANGES.find((range) => range === asked) ?? USUAL;
  return { view: 'history', store: store ? decoded(store) : null, days };
}

/** The hash of a route; the usual range is left out. */
export function routeHash(route: Route): string {
  if (route.view === 'overview') return '#/';
  if (route.view === 'rules' || route.view === 'watches' || route.view === 'data') return `#/${route.view}`;
  if (route.view === 'compare')
    return `#/compare${route.reading === null ? '' : `/${encodeURIComponent(route.reading)}`}`;
  const store = route.store === null ? '' : `/${encodeURIComponent(route.store)}`;
  return `#/history${store}${route.days === USUAL ? '' : `?days=${route.days}`}`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
