import * as v from 'valibot';
import { isDecimalString } from '../../core/money/amount';
import type { WatchRecord } from '../../core/watch/watch';
import { currency, instant, provider, text, webAddress } from '../browser/reading-schema';

/** A record of the log of watches on its way in from a file. Every object is closed, every text bounded. */

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'Not 16 hex digits.'));
const account = v.pipe(v.string(), v.regex(/^(?:unknown|[0-9a-f]{16})$/));
const store = v.pipe(text(253), v.minLength(1));

const watch = v.strictObject({
  id,
  at: instant,
  target: v.strictObject({
    store,
    provider: v.nullable(provider),
    item: v.nullable(v.strictObject({ id: text(200), name: v.nullable(text(500)) })),
    account,
  }),
  wish: v.variant('kind', [
    v.strictObject({ kind: v.literal('returns') }),
    v.strictObject({ kind: v.literal('disappears') }),
    v.strictObject({
      kind: v.literal('cheaper'),
      measure: v.picklist(['price', 'fee']),
      than: v.strictObject({ amount: v.pipe(text(22), v.check(isDecimalString, 'Not a price.')), currency }),
    }),
  ]),
  recheck: v.nullable(v.strictObject({ url: webAddress, kind: v.picklist(['product', 'other']) })),
  off: v.boolean(),
});

const notice = v.strictObject({
  id,
  at: instant,
  url: webAddress,
  store: v.nullable(store),
  off: v.boolean(),
});

const record = { id, at: instant, of: id };

export const watchRecord: v.GenericSchema<unknown, WatchRecord> = v.variant('kind', [
  v.strictObject({ ...record, kind: v.literal('watch'), content: v.nullable(watch) }),
  v.strictObject({ ...record, kind: v.literal('notice'), content: v.nullable(notice) }),
]);
