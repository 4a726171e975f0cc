import { expect, test } from 'vitest';
import { viewpointOf } from '@/lib/core/history/series-history';
import { aReading } from './a-reading';

const { page } = aReading({}, 'product');

test('a look without the user is a viewpoint of its own: what it misses says nothing of what visits showed', () => {
  const ways = [page, { ...page, looked: 'fetch' as const }, { ...page, looked: 'tab' as const }].map(
    viewpointOf,
  );
  expect(ways[0]).toBe('product@www.mi.com');
  expect(new Set(ways).size).toBe(3);
});
