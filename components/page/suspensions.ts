import type { Episode } from '@/lib/core/history/span';
import type { PageFacts, SeriesFacts } from './page-facts';

export type Suspension = SeriesFacts & { readonly episode: Episode };

/** The suspensions that last, one a provider (a series that is not bound to an item speaks for it), latest first. */
export function suspensions(facts: Pick<PageFacts, 'series' | 'reading'>): readonly Suspension[] {
  const usable = new Set(facts.reading?.offers.filter((o) => o.status === 'offered').map((o) => o.provider));
  const found = new Map<string, Suspension>();
  for (const series of facts.series) {
    const { episode, provider } = series;
    if (!episode || episode.end || usable.has(provider)) continue;
    const other = found.get(provider);
    if (!other || series.key.endsWith('|any')) found.set(provider, { ...series, episode });
  }
  return [...found.values()].toSorted((a, b) => b.episode.onset.by.localeCompare(a.episode.onset.by));
}
