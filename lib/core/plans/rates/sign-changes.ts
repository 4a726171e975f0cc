/** How often amounts in order of time change sign, zeros left out. It bounds the number of rates (Descartes). */
export function signChanges(amounts: readonly number[]): number {
  let changes = 0;
  let last = 0;
  for (const amount of amounts) {
    if (amount === 0) continue;
    if (last !== 0 && amount > 0 !== last > 0) changes += 1;
    last = amount;
  }
  return changes;
}
