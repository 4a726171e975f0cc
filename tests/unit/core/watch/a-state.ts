import { seriesKey } from '@/lib/core/history/record';
import type { SeriesState } from '@/lib/core/history/series-state';
import type { Episode } from '@/lib/core/history/span';
import type { Watch, WatchWish } from '@/lib/core/watch/watch';

const SERIES = { store: 'shop.example', provider: 'huabei', account: 'unknown', item: null, demo: false };

/** A series of shop.example, last seen in this state. */
export function aState(
  status: 'offered' | 'disabled' | 'absent' | 'unknown',
  from: string,
  to: string,
  change: Partial<SeriesState> = {},
): SeriesState {
  const parts = { ...SERIES, ...change };
  const key = seriesKey(parts);
  return {
    ...parts,
    key,
    label: parts.provider.toUpperCase(),
    status,
    looked: to,
    last: {
      series: key,
      status,
      from,
      to,
      readings: 2,
      firstReading: '1'.padStart(16, '0'),
      lastReading: '2'.padStart(16, '0'),
      reason: null,
      announced: null,
      label: parts.provider.toUpperCase(),
    },
    episode: null,
    price: null,
    fee: null,
    ...change,
  };
}

/** A suspension; confirmed and open unless said otherwise. */
export function anEpisode(after: string | null, by: string, change: Partial<Episode> = {}): Episode {
  return {
    series: seriesKey(SERIES),
    status: 'disabled',
    onset: { after, by },
    end: null,
    ended: false,
    reason: null,
    announced: null,
    confirmed: true,
    flaps: 0,
    flapping: false,
    ...change,
  };
}

export function aWatch(wish: WatchWish, at: string, change: Partial<Watch> = {}): Watch {
  return {
    id: 'a'.repeat(16),
    at,
    target: { store: 'shop.example', provider: 'huabei', item: null, account: 'unknown' },
    wish,
    recheck: null,
    off: false,
    ...change,
  };
}
