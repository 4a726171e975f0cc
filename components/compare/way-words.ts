import type { MessageKey, Words } from '../ui/create-words';

/**
 * The words for what the registry of ways declares. A way or field that has none yet is shown by its own name, so
 * that a new one appears at once; a test asks for its words.
 */
export const KIND_WORDS: Readonly<Record<string, MessageKey>> = {
  'in-full': 'way_in_full',
  'interest-free': 'way_interest_free',
  'flat-fee': 'way_flat_fee',
  'equal-payment': 'way_equal_payment',
  'equal-principal': 'way_equal_principal',
  'fee-up-front': 'way_fee_up_front',
  'fee-on-first-bill': 'way_fee_on_first_bill',
  stated: 'way_stated',
  'pay-in-4': 'way_pay_in_4',
  balloon: 'way_balloon',
  'deferred-interest': 'way_deferred_interest',
  'card-minimum': 'way_card_minimum',
  'rent-and-return': 'way_rent_and_return',
  'rent-then-buy': 'way_rent_then_buy',
  'rent-to-own': 'way_rent_to_own',
};

export const FIELD_WORDS: Readonly<Record<string, MessageKey>> = {
  price: 'field_price',
  discount: 'field_discount',
  coupon: 'field_coupon',
  pointsSpent: 'field_points_spent',
  pointsEarned: 'field_points_earned',
  cashback: 'field_cashback',
  rewardAfter: 'field_reward_after',
  count: 'field_count',
  each: 'field_each',
  first: 'field_first',
  last: 'field_last',
  down: 'field_down',
  period: 'field_period',
  firstAfter: 'field_first_after',
  firstDays: 'field_first_days',
  remainder: 'field_remainder',
  lateFee: 'field_late_fee',
  earlyFee: 'field_early_fee',
  earlyPenalty: 'field_early_penalty',
  printedRate: 'field_printed_rate',
  printedAs: 'field_printed_as',
  feeRate: 'field_fee_rate',
  feeBase: 'field_fee_base',
  feeAmount: 'field_fee_amount',
  feePerPeriod: 'field_fee_per_period',
  periodRate: 'field_period_rate',
  annualRate: 'field_annual_rate',
  rateIs: 'field_rate_is',
  dailyRate: 'field_daily_rate',
  deferralInterest: 'field_deferral_interest',
  balloon: 'field_balloon',
  floor: 'field_floor',
  percent: 'field_percent',
  style: 'field_style',
  inAdvance: 'field_in_advance',
  deposit: 'field_deposit',
  depositWaived: 'field_deposit_waived',
  depositAfter: 'field_deposit_after',
  addOn: 'field_add_on',
  shipping: 'field_shipping',
  returnFee: 'field_return_fee',
  returnPenalty: 'field_return_penalty',
  lateRate: 'field_late_rate',
  saleAfter: 'field_sale_after',
  deviceLock: 'field_device_lock',
  returnCost: 'field_return_cost',
  buyOut: 'field_buy_out',
  buyOutIs: 'field_buy_out_is',
};

export const CHOICE_WORDS: Readonly<Record<string, MessageKey>> = {
  last: 'choice_last',
  first: 'choice_first',
  'floor-each': 'choice_floor_each',
  waived: 'choice_waived',
  kept: 'choice_kept',
  'rule-of-78': 'choice_rule_of_78',
  nominal: 'choice_nominal',
  effective: 'choice_effective',
  'per-period': 'choice_per_period',
  'per-period-original': 'choice_per_period_original',
  'per-period-remaining': 'choice_per_period_remaining',
  total: 'choice_total',
  daily: 'choice_daily',
  unclear: 'choice_unclear',
  'balance-plus-interest': 'choice_balance_plus_interest',
  'of-statement': 'choice_of_statement',
  extra: 'choice_extra',
  'price-less-paid': 'choice_price_less_paid',
};

export const kindName = ({ t }: Words, kind: string): string => named(t, KIND_WORDS, kind);
export const fieldName = ({ t }: Words, field: string): string => named(t, FIELD_WORDS, field);
export const choiceName = ({ t }: Words, choice: string): string => named(t, CHOICE_WORDS, choice);

function named(t: Words['t'], words: Readonly<Record<string, MessageKey>>, name: string): string {
  const key = Object.hasOwn(words, name) ? words[name] : undefined;
  return key ? t(key) : name;
}
