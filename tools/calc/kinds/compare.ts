import { isDecimalString } from '../../../lib/core/money/amount';
import { isCurrency } from '../../../lib/core/money/currency';
import type { ComparedWay, Option, WayComparison } from '../../../lib/core/plans/compare/compared-way';
import { compareWays } from '../../../lib/core/plans/compare/compare-ways';
import { InputError } from '../../../lib/core/plans/input-error';
import { readAssumptions } from '../read-assumptions';
import { readOption } from '../read-option';
import type { Reader } from '../reader';
import { warningsOf } from '../warnings-of';

/** Ways to pay side by side, cheapest first; ranges and what they rest on stand beside the fixed keys. */
export function compare(inputs: Reader): unknown {
  const currency = inputs.text('currency');
  if (!isCurrency(currency))
    throw new InputError('inputs.currency', 'not-a-choice', `"${currency}" is no ISO 4217 currency.`);
  const price = inputs.has('price') ? decimal(inputs.plain('price')) : null;
  const options = inputs.values('options').map((option, index) => readOption(option, index, currency));
  refuseTwins(options);
  const comparison = comparing({ price, currency }, options, readAssumptions(inputs));
  return {
    ranking: comparison.ways.map(rank),
    cheapest: cheapestOf(comparison),
    warnings: comparison.ways.flatMap(warningsOf),
  };
}

/** The core names a field by its place in a comparison: "options.huabei.terms.each", "price". */
function comparing(...asked: Parameters<typeof compareWays>): WayComparison {
  try {
    return compareWays(...asked);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const field = `inputs.${error.field.replace('.terms.', '.')}`;
    throw new InputError(field, error.problem, `${field}: ${error.message}`);
  }
}

function rank(way: ComparedWay) {
  const { total, extra, presentCost, annual, quality, payments } = way;
  const callable = quality === 'apr' || quality === 'ambiguous';
  const rates = { nominal: annual?.nominal.value ?? null, effective: annual?.effective.value ?? null };
  return {
    option: way.key,
    totalPaid: total.value,
    extraOverCash: extra.value,
    annualRate: callable ? rates : { nominal: null, effective: null },
    presentCost: presentCost.value,
    monthlyPeak: way.largestMonth,
    schedule: payments.map(({ date, at, use, amount, principal, cost }) => ({
      date,
      amount,
      principal,
      cost,
      at,
      use,
    })),
    quality,
    // What the payments would solve to where that is no rate of a loan: never to be printed as one.
    ...(callable || annual === null ? {} : { unstableRate: rates }),
    range: {
      totalPaid: bounds(total),
      extraOverCash: bounds(extra),
      presentCost: bounds(presentCost),
      nominal: callable && annual ? bounds(annual.nominal) : null,
      effective: callable && annual ? bounds(annual.effective) : null,
    },
    assumed: way.assumed,
    open: way.open,
  };
}

const bounds = ({ low, high }: ComparedWay['total']) => ({ low, high });

/** The first of the ranking that is owned in the end, and whose cost is known and not doubted. */
function cheapestOf({ ways }: WayComparison): string | null {
  const best = ways.find(
    ({ owned, presentCost, doubt }) =>
      owned && doubt === null && (presentCost.value ?? presentCost.high) !== null,
  );
  return best?.key ?? null;
}

function decimal(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && isDecimalString(text) && Number(text) !== 0) return text;
  throw new InputError(
    'inputs.price',
    'not-an-amount',
    'inputs.price: write an amount above zero such as "1499.00".',
  );
}

function refuseTwins(options: readonly Option[]): void {
  const seen = new Set<string>();
  for (const { key } of options) {
    if (seen.has(key))
      throw new InputError(
        'inputs.options',
        'contradiction',
        `inputs.options: two options are called "${key}". Give each a key of its own.`,
      );
    seen.add(key);
  }
}
