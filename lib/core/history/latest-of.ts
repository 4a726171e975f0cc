/**
 * The entries with one of them new, the latest at the end. Beyond `most`, the one not seen for longest is forgotten:
 * pages name what they like, and a row that is written with every sighting must stay small.
 */
export function latestOf<T extends { readonly of: string }>(
  entries: readonly T[],
  entry: T,
  most: number,
): readonly T[] {
  const next = entries.filter(({ of }) => of !== entry.of);
  next.push(entry);
  return next.length > most ? next.slice(-most) : next;
}
