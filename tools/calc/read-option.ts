import type { CurrencyCode } from '../../lib/core/money/amount';
import type { Option } from '../../lib/core/plans/compare/compared-way';
import { InputError } from '../../lib/core/plans/input-error';
import { wayOfPlan } from '../../lib/core/plans/way-of-plan';
import { readWay } from '../../lib/core/plans/ways/read-way';
import { readPlan } from './read-plan';

/** Other names people give the kinds; everything else is spelt as docs/WAYS-TO-PAY.md spells it. */
const KINDS: Readonly<Record<string, string>> = {
  cash: 'in-full',
  full: 'in-full',
  'pay-in-full': 'in-full',
  instalments: 'stated',
  installments: 'stated',
};
const NAMES = ['key', 'id', 'name', 'option', 'label'];

/**
 * An option of a comparison: `{key, kind, …fields}`, or `{key, plan}` with a plan as `detect` prints it (also the
 * plan itself, told by having no kind). Without a key its place names it. Throws InputError naming the field.
 */
export function readOption(value: unknown, index: number, currency: CurrencyCode): Option {
  const place = `inputs.options[${index}]`;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(place, 'missing', `${place}: an option is an object such as {"kind": "in-full"}.`);
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const name = NAMES.map((one) => fields[one]).find((one) => typeof one === 'string' && one !== '');
  const rest = Object.fromEntries(Object.entries(fields).filter(([field]) => !NAMES.includes(field)));
  const key = typeof name === 'string' ? name : String(index + 1);
  if (rest['currency'] !== undefined && rest['currency'] !== currency)
    throw new InputError(place, 'other-currency', `${place}: give all amounts in ${currency}.`);
  try {
    if (typeof rest['kind'] === 'string') return { key, way: readWay(inOurWords(rest, rest['kind'])) };
    return { key, way: wayOfPlan(readPlan(rest['plan'] ?? rest, currency)) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const field = `${place}.${error.field.replace(/^terms\./, '')}`;
    throw new InputError(field, error.problem, `${field}: ${error.message}`);
  }
}

/** snake_case is read as camelCase, underscores in kinds as hyphens. */
function inOurWords(fields: Readonly<Record<string, unknown>>, kind: string): unknown {
  const spelt = kind.toLowerCase().replace(/[_ ]/g, '-');
  const entries = Object.entries(fields)
    .filter(([field]) => field !== 'currency')
    .map(([field, value]) => [
      field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]);
  return { ...Object.fromEntries(entries), kind: Object.hasOwn(KINDS, spelt) ? KINDS[spelt] : spelt };
}
