// @ts-check
/**
 * The yearly cost a Chinese payment page must declare: twelve times the monthly rate at which the payments are
 * worth the price, of the dearest plan, in basis points. Solved by bisection; the shop needs it for one sentence.
 *
 * @param {readonly import('./states.mjs').ShopOffer[]} offers
 */
export function highestRate(offers) {
  const rates = offers.flatMap(({ plans }) =>
    plans.map((plan) => Math.round(monthlyRate(plan) * 12 * 10_000)),
  );
  return Math.max(0, ...rates);
}

/** @param {import('./fees.mjs').ShopPlan} plan */
function monthlyRate({ count, eachFen, firstFen, feeTotalFen }) {
  const price = firstFen + eachFen * (count - 1) - feeTotalFen;
  let low = 0;
  let high = 1;
  for (let round = 0; round < 60; round += 1) {
    const rate = (low + high) / 2;
    let worth = firstFen / (1 + rate);
    for (let period = 2; period <= count; period += 1) worth += eachFen / (1 + rate) ** period;
    if (worth > price) low = rate;
    else high = rate;
  }
  return low;
}
