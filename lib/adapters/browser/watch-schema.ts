import * as v from 'valibot';
import { isDecimalString } from '../../core/money/amount';
import type { WantedHere, WantedWatch, WatchEdit } from '../../core/watch/wanted-watch';
import type { Recheck, WatchWish } from '../../core/watch/watch';
import { currency, provider, readingId, text, webAddress } from './reading-schema';

/** What pages may ask of watches. Every object is closed, every text bounded. */

const store = v.pipe(text(253), v.minLength(1));
const account = v.pipe(v.string(), v.regex(/^(?:unknown|[0-9a-f]{16})$/, 'Not an account marker.'));
const amount = v.pipe(text(22), v.check(isDecimalString, 'Not a decimal amount.'));

const wish: v.GenericSchema<unknown, WatchWish> = v.variant('kind', [
  v.strictObject({ kind: v.literal('returns') }),
  v.strictObject({ kind: v.literal('disappears') }),
  v.strictObject({
    kind: v.literal('cheaper'),
    measure: v.picklist(['price', 'fee']),
    than: v.strictObject({ amount, currency }),
  }),
]);

const recheck: v.GenericSchema<unknown, Recheck> = v.strictObject({
  url: webAddress,
  kind: v.picklist(['product', 'other']),
});

export const wantedHere: v.GenericSchema<unknown, WantedHere> = v.strictObject({
  provider: v.nullable(provider),
  item: v.picklist(['this', 'any']),
  wish,
  recheck: v.boolean(),
  anyway: v.boolean(),
});

export const wantedWatch: v.GenericSchema<unknown, WantedWatch> = v.strictObject({
  target: v.strictObject({
    store,
    provider: v.nullable(provider),
    item: v.nullable(v.strictObject({ id: v.pipe(text(200), v.minLength(1)), name: v.nullable(text(500)) })),
    account: v.exactOptional(account),
  }),
  wish,
  recheck: v.nullable(recheck),
  anyway: v.boolean(),
});

export const watchEdit: v.GenericSchema<unknown, WatchEdit> = v.strictObject({
  id: readingId,
  wish: v.exactOptional(wish),
  recheck: v.exactOptional(v.nullable(recheck)),
  off: v.exactOptional(v.boolean()),
});

export const aNotice = v.strictObject({ url: webAddress, store: v.nullable(store) });
export const noticeEdit = v.strictObject({ id: readingId, off: v.boolean() });
export const aWatch = v.strictObject({ id: readingId });
export const aPage = v.strictObject({ page: webAddress });
