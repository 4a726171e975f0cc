import * as v from 'valibot';
import { FITS } from '../../core/reading/local/fit';
import { LOCAL_ID, TRUTHS } from '../../core/reading/local/local-rule';
import type { LocalRule } from '../../core/reading/local/local-rule';
import type { TeachingDraft } from '../../core/reading/local/teaching-draft';
import type { Rule } from '../../core/reading/rules/rule';
import { count, currency, decimal, instant, list, provider, text, webAddress } from './reading-schema';
import { slotSnapshot } from './slot-schema';

/** What the user taught, on its way in from a page's picker or a file. Every object is closed, every text bounded. */

export const ruleId = v.pipe(v.string(), v.regex(LOCAL_ID));
const selector = v.pipe(text(400), v.minLength(1));

export const ruleFit = v.strictObject({
  rule: ruleId,
  label: text(80),
  fit: v.picklist(FITS),
});

const teaching = v.pipe(
  v.strictObject({
    truth: v.picklist(TRUTHS),
    provider: v.nullable(v.strictObject({ id: provider, label: v.pipe(text(80), v.minLength(1)) })),
    kind: v.picklist(['installments', 'deferred']),
    plans: list(
      v.strictObject({ count: v.pipe(count(600), v.minValue(1)), each: decimal, fee: decimal }),
      24,
    ),
  }),
  v.check(
    ({ truth, provider: who }) => (truth === 'nothing') === (who === null),
    'Who offers it is missing, or named where nothing is offered.',
  ),
);

const page = v.strictObject({
  url: webAddress,
  kind: v.picklist(['product', 'cart', 'checkout', 'listing', 'other']),
  lang: v.nullable(text(60)),
  price: v.nullable(v.strictObject({ amount: v.pipe(decimal, v.string()), currency })),
});

const pointed = v.strictObject({
  box: selector,
  mark: v.nullable(selector),
  plan: v.nullable(v.strictObject({ within: v.literal('option'), selector })),
  speaks: v.boolean(),
  kind: page.entries.kind,
});

export const teachingDraft: v.GenericSchema<unknown, TeachingDraft> = v.strictObject({
  taught: teaching,
  pointed,
  page,
  seen: slotSnapshot,
});

/**
 * A whole rule. What the engine goes by has passed the schema of rules where it came in from outside
 * (`read-rule.ts`); here it is bounded and bears the names it must.
 */
export const localRule: v.GenericSchema<unknown, LocalRule> = v.pipe(
  v.strictObject({
    rule: v.custom<Rule>(
      (one) => typeof one === 'object' && one !== null && JSON.stringify(one).length <= 8000,
    ),
    store: v.pipe(text(253), v.minLength(1)),
    taught: teaching,
    box: selector,
    at: instant,
    page,
    seen: slotSnapshot,
  }),
  v.check(({ rule }) => LOCAL_ID.test(rule.id), 'Its id is not that of a rule of the user’s own.'),
  v.check(({ rule, store }) => hostsOf(rule).join() === store, 'It is for another store than it says.'),
);

/** A rule from outside may hold anything where its hosts should be. */
function hostsOf({ where }: { readonly where?: unknown }): readonly unknown[] {
  const hosts = typeof where === 'object' && where !== null && 'hosts' in where ? where.hosts : null;
  return Array.isArray(hosts) ? hosts : [];
}
