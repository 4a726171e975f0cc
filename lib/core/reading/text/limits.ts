import { NUMBER, plainNumber } from '../../money/scan';
import type { Offer } from '../reading';

const RANGE = new RegExp(
  String.raw`(?:支持|金额|订单|限).{0,12}?(?<min>${NUMBER})\s*元?\s*(?:[~\-—–]|至|到)\s*(?<max>${NUMBER})\s*元`,
);
const AT_LEAST = new RegExp(
  String.raw`(?:满|达到|不低于|大于|高于|最低)\s*¥?\s*(?<min>${NUMBER})\s*元?(?:以上|起|可用|可选|才能|方可|的订单)?`,
);
const AT_MOST = new RegExp(String.raw`(?:不超过|低于|小于|最高|上限)\s*¥?\s*(?<max>${NUMBER})\s*元`);

/** The amounts a store says the method is for ("支持金额在600~30000元的订单"); null when it says nothing. */
export function limitsIn(text: string): Offer['limits'] {
  const range = RANGE.exec(text)?.groups;
  if (range?.['min'] && range['max']) {
    return { min: plainNumber(range['min']), max: plainNumber(range['max']), currency: 'CNY' };
  }
  const min = /订单|金额|可用|分期/.test(text) ? AT_LEAST.exec(text)?.groups?.['min'] : undefined;
  const max = /订单|金额/.test(text) ? AT_MOST.exec(text)?.groups?.['max'] : undefined;
  if (!min && !max) return null;
  return { min: min ? plainNumber(min) : null, max: max ? plainNumber(max) : null, currency: 'CNY' };
}
