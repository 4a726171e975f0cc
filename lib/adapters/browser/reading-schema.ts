import * as v from 'valibot';
import { isDecimalString } from '../../core/money/amount';
import { PRICE_SOURCES, type KeptReading, type Reading } from '../../core/reading/reading';
import { DEEDS } from '../../core/reading/rules/firings';
import { isInstant } from '../../core/time/instant';

/**
 * What a reading may be on its way in. Every object is closed, every text and list is bounded: a page, or a
 * renderer it took over, can send anything.
 */

export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
export const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
export const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

export const decimal = v.nullable(v.pipe(text(22), v.check(isDecimalString, 'Not a decimal amount.')));
export const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
export const provider = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9:._-]{0,39}$/));
export const readingId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'Not 16 hex digits.'));
export const instant = v.pipe(v.string(), v.check(isInstant, 'Not an instant in UTC with milliseconds.'));
export const webAddress = v.pipe(
  text(2000),
  v.check((url) => /^https?:\/\//.test(url) && URL.canParse(url), 'Not a web address.'),
);

const messageClass = v.picklist([
  'maintenance',
  'generic_error',
  'provider_gone',
  'not_eligible',
  'limit',
  'amount',
  'policy',
  'silent',
]);

const plan = v.strictObject({
  count: v.nullable(count(600)),
  each: decimal,
  first: decimal,
  down: decimal,
  currency: v.nullable(currency),
  feePerPeriod: decimal,
  feeTotal: decimal,
  rate: v.nullable(
    v.strictObject({
      value: v.pipe(text(22), v.check(isDecimalString, 'Not a decimal fraction.')),
      base: v.picklist(['total', 'per-period', 'annual']),
    }),
  ),
  interestFree: v.nullable(v.boolean()),
  teaser: v.boolean(),
});

const offer = v.strictObject({
  provider,
  label: text(200),
  status: v.picklist(['offered', 'disabled']),
  kind: v.picklist(['installments', 'deferred', 'rent']),
  plans: list(plan, 60),
  limits: v.nullable(v.strictObject({ min: decimal, max: decimal, currency })),
  reason: v.nullable(v.strictObject({ class: messageClass, text: text(500) })),
  lender: v.nullable(text(200)),
  evidence: v.strictObject({ text: text(500), rule: text(200) }),
});

const kept = {
  status: v.picklist(['offered', 'disabled', 'absent', 'unknown']),
  because: v.nullable(
    v.picklist([
      'not-listed',
      'slot-empty',
      'still-loading',
      'blocked',
      'signed-out',
      'out-of-stock',
      'error-page',
      'no-payment-area',
      'not-a-store-page',
    ]),
  ),
  page: v.strictObject({
    url: webAddress,
    store: text(253),
    kind: v.picklist(['product', 'cart', 'checkout', 'listing', 'other']),
    locale: v.nullable(text(60)),
    looked: v.exactOptional(v.picklist(['fetch', 'tab'])),
  }),
  item: v.nullable(
    v.strictObject({
      id: v.nullable(text(200)),
      name: v.nullable(text(500)),
      price: v.nullable(
        v.strictObject({ amount: v.pipe(text(22), v.check(isDecimalString, 'Not a price.')), currency }),
      ),
    }),
  ),
  offers: list(offer, 60),
  mentions: list(
    v.strictObject({
      provider: v.nullable(provider),
      kind: v.picklist(['slogan', 'teaser', 'store-card', 'site-claim']),
      text: text(500),
    }),
    60,
  ),
  notices: list(v.strictObject({ class: messageClass, text: text(500), endsAt: v.nullable(instant) }), 20),
  methods: list(text(200), 60),
  disclosure: v.nullable(v.strictObject({ annualRate: decimal, text: text(500) })),
  observed: v.exactOptional(
    v.strictObject({
      settled: v.exactOptional(v.literal(false)),
      rules: list(v.strictObject({ rule: text(200), did: v.picklist(DEEDS) }), 200),
      otherPrices: list(
        v.strictObject({
          source: v.picklist(PRICE_SOURCES),
          amount: v.pipe(text(22), v.check(isDecimalString, 'Not a price.')),
          currency,
        }),
        12,
      ),
      signedIn: v.nullable(v.boolean()),
      inStock: v.nullable(v.boolean()),
      failedPayRequests: count(10_000),
    }),
  ),
};

/** A reading as the history keeps it. */
export const keptReading: v.GenericSchema<unknown, KeptReading> = v.strictObject(kept);

export const readingSchema: v.GenericSchema<unknown, Reading> = v.strictObject({
  ...kept,
  work: v.strictObject({
    nodes: count(Number.MAX_SAFE_INTEGER),
    milliseconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
});
