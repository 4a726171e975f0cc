import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { isDecimalString } from '../../core/money/amount';
import { NEW_SHOPPER, PAY_CYCLES, type Shopper } from '../../core/plans/sheet/shopper';
import { isPlainDate } from '../../core/time/plain-date';
import { checkedItem } from './checked-item';

const amount = v.pipe(v.string(), v.maxLength(22), v.check(isDecimalString, 'Not a decimal amount.'));
const between = (least: number, most: number) =>
  v.pipe(
    amount,
    v.check((text) => Number(text) >= least && Number(text) <= most, 'Out of range.'),
  );
const date = v.pipe(v.string(), v.check(isPlainDate, 'Not a date.'));

/** A part that cannot be meant falls back; the rest is kept. */
const schema = v.object({
  moneyRate: v.fallback(between(-0.99, 1000), NEW_SHOPPER.moneyRate),
  pointValue: v.fallback(between(0, 1), NEW_SHOPPER.pointValue),
  start: v.fallback(v.nullable(date), null),
  market: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(20))), null),
  pay: v.fallback(v.nullable(amount), null),
  payCycle: v.fallback(v.picklist(PAY_CYCLES), NEW_SHOPPER.payCycle),
  payDay: v.fallback(v.nullable(date), null),
});

/** As it may come back from storage: written by an earlier version, by hand, or not at all. */
export function readShopper(stored: unknown): Shopper {
  const read = v.safeParse(schema, stored);
  return read.success ? read.output : NEW_SHOPPER;
}

/** What the shopper says about their own situation. */
export const shopperSetting = checkedItem(
  storage.defineItem<unknown>('local:assumptions', { fallback: NEW_SHOPPER, version: 1 }),
  readShopper,
);
