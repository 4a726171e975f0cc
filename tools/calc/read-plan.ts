import type { CurrencyCode, DecimalString } from '../../lib/core/money/amount';
import { InputError } from '../../lib/core/plans/input-error';
import { EMPTY_PLAN, type Plan } from '../../lib/core/plans/plan';
import type { Field } from '../../lib/core/plans/ways/define-way';
import { readValue } from '../../lib/core/plans/ways/read-value';

const BASES = ['total', 'per-period', 'annual'] as const;

/** A plan as `detect` prints it (CONTRACTS: Plan); what is missing is not stated. Throws InputError by field. */
export function readPlan(value: unknown, currency: CurrencyCode): Plan {
  const given: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  const fields = Object.keys(given);
  const unknown = fields.find((field) => !Object.hasOwn(EMPTY_PLAN, field));
  if (unknown !== undefined || fields.length === 0)
    throw new InputError(
      unknown ?? 'kind',
      unknown === undefined ? 'missing' : 'unknown-field',
      'say which kind of way to pay this is, or give a plan as detect prints it.',
    );
  const money = (field: keyof Plan) => text('money', given[field], field);
  const { count, rate, interestFree, teaser } = given;
  const read = readValue('count', count, 'count');
  return {
    count: typeof read === 'number' ? read : null,
    each: money('each'),
    first: money('first'),
    down: money('down'),
    currency,
    feePerPeriod: money('feePerPeriod'),
    feeTotal: money('feeTotal'),
    rate: readRate(rate),
    interestFree: typeof interestFree === 'boolean' ? interestFree : null,
    teaser: teaser === true,
  };
}

function readRate(value: unknown): Plan['rate'] {
  if (value === undefined || value === null) return null;
  const { value: fraction, base }: { value?: unknown; base?: unknown } =
    typeof value === 'object' ? value : {};
  const read = text('fraction', fraction, 'rate.value');
  const known = BASES.find((one) => one === base);
  if (read !== null && known) return { value: read, base: known };
  throw new InputError(
    'rate',
    'not-a-choice',
    `write {"value": "0.023", "base": one of ${BASES.join(', ')}}.`,
  );
}

function text(field: Field, value: unknown, place: string): DecimalString | null {
  const read = readValue(field, value, place);
  return typeof read === 'string' ? read : null;
}
