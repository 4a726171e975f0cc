import { describe, expect, it } from 'vitest';
import { parseRoute, routeHash } from '@/entrypoints/dashboard/route';
import type { Route } from '@/entrypoints/dashboard/route';
import { storeOrigins } from '@/entrypoints/popup/store-origins';

describe('dashboard addresses', () => {
  const routes: readonly Route[] = [
    { view: 'overview' },
    { view: 'history', store: null, days: 90 },
    { view: 'history', store: 'mi.com', days: 365 },
    { view: 'history', store: 'a/b?c', days: 30 },
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
    expect(parseRoute('#/history/%E0%A4%A?days=7')).toEqual({ view: 'history', store: null, days: 90 });
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
