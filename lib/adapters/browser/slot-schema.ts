import * as v from 'valibot';
import type { SlotSnapshot } from '../../core/reading/snapshot';
import { count, list, text } from './reading-schema';

/** An element as it was taken from a page, bounded as the reader bounds it. */

const words = text(2000);

const option = v.strictObject({
  codes: list(text(200), 400),
  text: words,
  visible: v.boolean(),
  disabled: v.boolean(),
  limit: v.nullable(words),
  lender: v.nullable(text(200)),
  plans: list(
    v.strictObject({ amount: text(400), fee: text(400), count: v.nullable(text(40)), disabled: v.boolean() }),
    60,
  ),
});

export const slotSnapshot: v.GenericSchema<unknown, SlotSnapshot> = v.strictObject({
  rule: text(200),
  visible: v.boolean(),
  barred: v.exactOptional(v.boolean()),
  rendered: v.boolean(),
  text: words,
  limits: words,
  states: v.strictObject({
    disabled: v.boolean(),
    limit: v.nullable(words),
    loading: v.boolean(),
    empty: v.boolean(),
  }),
  terms: v.record(text(40), text(400)),
  json: v.nullable(text(100_000)),
  frame: v.nullable(
    v.strictObject({
      address: text(2000),
      width: count(100_000),
      height: count(100_000),
      text: v.nullable(words),
    }),
  ),
  options: list(option, 60),
});
