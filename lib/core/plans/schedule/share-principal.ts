import type { Part } from './split';

/**
 * Printed amounts taken apart in proportion: of every payment the same share pays for the thing. For plans whose
 * cost does not follow the balance. `principal` is what all of them pay for, in minor units.
 */
export function sharePrincipal(amounts: readonly number[], principal: number): Part[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  let paid = 0;
  let placed = 0;
  return amounts.map((amount, index) => {
    paid += amount;
    const upTo =
      index === amounts.length - 1 || total === 0
        ? principal
        : Number((BigInt(principal) * BigInt(paid)) / BigInt(total));
    const share = upTo - placed;
    placed = upTo;
    return { amount, principal: share, cost: amount - share };
  });
}
