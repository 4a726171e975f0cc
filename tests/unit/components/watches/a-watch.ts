import type { Check } from '@/lib/core/watch/check';
import type { Watch } from '@/lib/core/watch/watch';

/** A watch of Huabei at mi.com, and the row of a page it has looked at again. */

export const NOW = '2026-11-22T00:00:00.000Z';
export const PAGE = 'https://www.mi.com/buy?id=1';

export const watch = (part: Partial<Watch> = {}): Watch => ({
  id: '0011223344556677',
  at: NOW,
  target: { store: 'mi.com', provider: 'huabei', item: null, account: 'unknown' },
  wish: { kind: 'returns' },
  recheck: null,
  off: false,
  ...part,
});

export const check = (part: Partial<Check> = {}): Check => ({
  page: PAGE,
  host: 'www.mi.com',
  of: 'recheck',
  slot: 1,
  state: { kind: 'waiting', due: '2026-11-22T03:00:00.000Z', why: 'ordinary' },
  tried: null,
  looked: null,
  trouble: null,
  errors: 0,
  refusals: 0,
  way: { use: 'tab', until: NOW },
  seen: null,
  fetched: null,
  ...part,
});
