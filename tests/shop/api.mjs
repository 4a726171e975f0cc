// @ts-check
import { percent, yuan } from './data/fees.mjs';
import { maintenanceWindow } from './data/maintenance.mjs';
import { productOf } from './data/catalogue.mjs';
import { methodsIn } from './data/states.mjs';
import { highestRate } from './data/highest-rate.mjs';

/**
 * What the cashier's script asks for: sentences ready to be shown, as the shop's server words them.
 *
 * @param {import('./data/states.mjs').ShopState} state
 * @param {string | null} item
 * @param {number} nowMs
 */
export function payMethods(state, item, nowMs) {
  const { ordinary, offers } = methodsIn(state, productOf(item).priceFen);
  return {
    ordinary,
    offers: offers.map(({ plans, ...offer }) => ({ ...offer, plans: plans.map(words) })),
    notice: state.notice ? maintenanceWindow(nowMs).text : null,
    disclosure: offers.some(({ plans }) => plans.length > 0)
      ? `综合融资成本明示：本页分期方案年化综合融资成本（单利）最高 ${percent(highestRate(offers))}`
      : null,
  };
}

/** @param {import('./data/fees.mjs').ShopPlan} plan */
function words({ count, eachFen, firstFen, feeFen, rate, base, free }) {
  const perPeriod = base === 'per-period' ? '/期' : '';
  return {
    sum: `${yuan(eachFen)} × ${count}期`,
    fee: free ? '免息 0手续费' : `手续费 ${yuan(feeFen)}/期，费率 ${percent(rate)}${perPeriod}`,
    first: firstFen === eachFen ? null : `首期 ${yuan(firstFen)}`,
  };
}
