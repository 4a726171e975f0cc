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
};

export const kindName = ({ t }: Words, kind: string): string => named(t, KIND_WORDS, kind);
export const fieldName = ({ t }: Words, field: string): string => named(t, FIELD_WORDS, field);
export const choiceName = ({ t }: Words, choice: string): string => named(t, CHOICE_WORDS, choice);

function named(t: Words['t'], words: Readonly<Record<string, MessageKey>>, name: string): string {
  const key = Object.hasOwn(words, name) ? words[name] : undefined;
  return key ? t(key) : name;
}
