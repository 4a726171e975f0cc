/**
 * Vitest 5 groups its failures with Map.groupBy, which Node has from 21 on. On Node 20 the report of a failed
 * run would be a crash instead of the failure.
 */
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let place = 0;
  for (const item of items) {
    const key = keyOf(item, place);
    groups.set(key, [...(groups.get(key) ?? []), item]);
    place += 1;
  }
  return groups;
};
