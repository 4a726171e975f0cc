/**
 * What is followed of a provider's terms, as text: `lender`; `min`, `max` and `price` ("CNY 2999.00"); `fee` with the
 * price it is for ("CNY 30.00 2999.00"); `counts` ("3,12"); and `rates`, by count ("3 free 0,12 total 0.023").
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

/** The place after one more sighting: what it states anew, and what it leaves unsaid as it was. */
export function sayAgain<T extends Said>(before: T, at: string, now: Facets): T {
  if (before.older === undefined && isSame(before.is, now)) return { ...before, at };
  const older: Record<string, string> = {};
  const is: Record<string, string> = { ...now };
  for (const [facet, value] of Object.entries(before.is)) {
    if (now[facet] !== undefined) continue;
    is[facet] = value;
    older[facet] = lastStated(before, facet);
  }
  const next = { ...before, at, is, older };
  // A row that is written with every sighting carries nothing empty.
  if (Object.keys(older).length === 0) Reflect.deleteProperty(next, 'older');
  return next;
}

function isSame(a: Facets, b: Facets): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** When a facet that the place has was last stated. */
export function lastStated({ at, older }: Said, facet: string): string {
  return older?.[facet] ?? at;
}
