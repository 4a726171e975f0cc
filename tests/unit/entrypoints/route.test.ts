import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '@/components/history/history-filter';
import { historyOf, parseRoute, routeHash } from '@/entrypoints/dashboard/route';
import type { Route } from '@/entrypoints/dashboard/route';
import { storeOrigins } from '@/entrypoints/popup/store-origins';

describe('dashboard addresses', () => {
  const routes: readonly Route[] = [
    { view: 'overview' },
    historyOf(null),
    { ...historyOf('mi.com'), days: 365 },
    { ...historyOf('a/b?c'), days: 'all' },
    {
      ...historyOf('mi.com'),
      window: { from: Date.parse('2025-12-31T16:00:00Z'), to: Date.parse('2026-11-22T03:37:00Z') },
    },
    { ...historyOf(null), filter: { provider: 'a&b=c', status: 'gone', account: 'unknown', item: '1/2 +3' } },
    { view: 'watches', make: null, edit: null },
    { view: 'watches', make: { store: 'mi.com', provider: 'huabei', item: null }, edit: null },
    { view: 'watches', make: null, edit: { id: '0011223344556677', page: 'https://mi.com/buy?id=1&x=#a' } },
    { view: 'compare', reading: null },
    { view: 'rules' },
    { view: 'compare', reading: '00000000-0000-4000-8000-000000000001' },
  ];

  it.each(routes)('read back what was written: %o', (route) => {
    expect(parseRoute(routeHash(route))).toEqual(route);
  });

  it('survive nonsense', () => {
    expect(parseRoute('')).toEqual({ view: 'overview' });
    expect(parseRoute('#/compare/%E0%A4%A')).toEqual({ view: 'compare', reading: null });
    expect(parseRoute('#/elsewhere')).toEqual({ view: 'overview' });
    expect(parseRoute('#/history/%E0%A4%A?days=8&status=odd&from=2026-01-02T00:00Z&to=2026-01-01')).toEqual(
      historyOf(null),
    );
  });

  it('keep what older links meant, and write a window to the minute', () => {
    expect(parseRoute('#/history/mi.com?days=30')).toEqual({ ...historyOf('mi.com'), days: 30 });
    expect(routeHash({ ...historyOf('mi.com'), window: { from: 61_000, to: 3_600_000 } })).toBe(
      '#/history/mi.com?from=1970-01-01T00:01Z&to=1970-01-01T01:00Z',
    );
    expect(routeHash({ ...historyOf(null), filter: { ...NO_FILTER, status: 'gone' } })).toBe(
      '#/history?status=gone',
    );
  });
});

describe('storeOrigins', () => {
  it('asks for the whole of a built-in store, and else for one host', () => {
    expect(storeOrigins(new URL('https://order.mi.com/buy?x=1'))).toEqual(['*://*.mi.com/*']);
    expect(storeOrigins(new URL('https://mi.com/'))).toEqual(['*://*.mi.com/*']);
    expect(storeOrigins(new URL('https://notmi.com/'))).toEqual(['https://notmi.com/*']);
    expect(storeOrigins(new URL('http://shop.example:8080/a'))).toEqual(['http://shop.example/*']);
  });
});
