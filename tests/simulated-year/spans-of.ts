import type { DerivedStore } from '@/lib/core/history/derive-store';
import type { Span } from '@/lib/core/history/span';

/** "any|huabei" or "item:sku-1|huabei" of a series key. */
export function shortKey(series: string): string {
  return series.split('|').slice(2).join('|');
}

/** All spans of a store, by the short key of their series. */
export function spansOf({ any, items }: DerivedStore): Map<string, Span[]> {
  const series = new Map<string, Span[]>();
  for (const span of [any, ...items.values()].flatMap(({ spans }) => spans)) {
    const there = series.get(shortKey(span.series));
    if (there) there.push(span);
    else series.set(shortKey(span.series), [span]);
  }
  return series;
}
