import type { WatchWish } from '@/lib/core/watch/watch';
import type { PageFacts } from './page-facts';
import { suspensions } from './suspensions';

/** A watch one can make with one click on the page one sees. */
export interface WatchAsk {
  readonly provider: string | null;
  readonly label: string;
  readonly item: 'this' | 'any';
  readonly wish: WatchWish;
}

/** More buttons would be a list to read. */
const GONE = 2;

/** What the page gives reason to wait for: what is gone to return, what is there to go, the price to fall. */
export function watchAsks(facts: Pick<PageFacts, 'reading' | 'series'>): readonly WatchAsk[] {
  const { reading } = facts;
  if (!reading || reading.because === 'not-a-store-page') return [];
  const unusable = reading.offers.filter(
    ({ status, kind }) => status === 'disabled' && kind === 'installments',
  );
  const gone = new Map([...unusable, ...suspensions(facts)].map((one) => [one.provider, one.label]));
  const asks: WatchAsk[] = [...gone]
    .slice(0, GONE)
    .map(([provider, label]) => ({ provider, label, item: 'any', wish: { kind: 'returns' } }));
  if (reading.status === 'offered')
    asks.push({ provider: null, label: '', item: 'any', wish: { kind: 'disappears' } });
  const { item } = reading;
  if (reading.status === 'offered' && item?.id && item.price)
    asks.push({
      provider: null,
      label: '',
      item: 'this',
      wish: { kind: 'cheaper', measure: 'price', than: item.price },
    });
  return asks;
}
