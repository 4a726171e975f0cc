import { NO_ASSUMPTIONS, type Assumptions } from '../../lib/core/plans/compare/assumptions';
import { InputError } from '../../lib/core/plans/input-error';
import { naming } from './naming';
import { readValue } from '../../lib/core/plans/ways/read-value';
import type { Reader } from './reader';

const FIELDS = {
  savings_rate: ['savings_rate', 'money_rate'],
  point_value: ['point_value', 'points_value'],
  pay_day: ['pay_day'],
  today: ['today', 'start', 'start_date', 'date'],
} as const;

/** The shopper's own situation; what is not given assumes nothing in the shopper's favour. */
export function readAssumptions(inputs: Reader): Assumptions {
  if (!inputs.has('assumptions')) return NO_ASSUMPTIONS;
  const given = inputs.object('assumptions');
  const known: readonly string[] = Object.values(FIELDS).flat();
  const unknown = given.names().find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new InputError(
      given.place(unknown),
      'unknown-field',
      `${given.place(unknown)}: not an assumption. Known: savingsRate, pointValue, payDay, today.`,
    );
  const fraction = (names: readonly string[], otherwise: string) => {
    if (!given.has(...names)) return otherwise;
    const place = given.place(names[0] ?? '');
    const read = naming(place, () => readValue('fraction', given.plain(names), place));
    return typeof read === 'string' ? read : otherwise;
  };
  return {
    moneyRate: fraction(FIELDS.savings_rate, NO_ASSUMPTIONS.moneyRate),
    pointValue: fraction(FIELDS.point_value, NO_ASSUMPTIONS.pointValue),
    today: given.has(...FIELDS.today) ? given.date(FIELDS.today) : null,
    payDay: given.has(...FIELDS.pay_day)
      ? given.number(FIELDS.pay_day, { least: 1, most: 31, whole: true })
      : null,
  };
}
