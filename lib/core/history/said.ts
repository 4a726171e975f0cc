/**
 * What is followed of a provider's terms, as text: `lender`; `min`, `max` and `price` ("CNY 2999.00"); `fee` with the
 * price it is for ("CNY 30.00 2999.00"); `counts` ("3,12"); and `rate:12`, the stated rate of twelve payments
 * ("total 0.023").
 */
export type Facets = Readonly<Record<string, string>>;

/** The terms last stated in one place: by a viewpoint, or by a viewpoint at a price. */
export interface Said {
  readonly of: string;
  /** When the provider was last seen there, ISO 8601 in UTC. */
  readonly at: string;
  readonly is: Facets;
  /** When those were last stated that the latest sighting left unsaid. */
  readonly older?: Facets;
}

/** So many terms are remembered that the latest sighting left unsaid. */
const MOST_OLDER = 12;

/** The place after one more sighting: what it states anew, and what it leaves unsaid as it was. */
export function sayAgain<T extends Said>(before: T, at: string, now: Facets): T {
  const silent = Object.keys(before.is)
    .filter((facet) => now[facet] === undefined)
    .map((facet) => [facet, lastStated(before, facet)] as const)
    .toSorted(([a, then], [b, when]) => (then === when ? (a < b ? -1 : 1) : then > when ? -1 : 1))
    .slice(0, MOST_OLDER);
  const kept = silent.map(([facet]) => [facet, before.is[facet] ?? '']);
  const { older: _, ...rest } = before;
  const older = silent.length > 0 ? { older: Object.fromEntries(silent) } : {};
  // The place keeps all else it has: only what a place is known by is replaced.
  return { ...(rest as T), at, is: { ...Object.fromEntries(kept), ...now }, ...older };
}

/** When a facet that the place has was last stated. */
export function lastStated({ at, older }: Said, facet: string): string {
  return older?.[facet] ?? at;
}
