import { InputError } from '../input-error';

/** The unit-period of Regulation Z: so many days, weeks, half months, months or years. */
export interface UnitPeriod {
  readonly every: number;
  readonly unit: 'day' | 'week' | 'semimonth' | 'month' | 'year';
}

const NAMES: Readonly<Record<string, UnitPeriod>> = {
  semimonth: { every: 1, unit: 'semimonth' },
  'semi-month': { every: 1, unit: 'semimonth' },
  'half-month': { every: 1, unit: 'semimonth' },
  fortnight: { every: 2, unit: 'week' },
  biweek: { every: 2, unit: 'week' },
  bimonth: { every: 2, unit: 'month' },
  quarter: { every: 3, unit: 'month' },
  'half-year': { every: 6, unit: 'month' },
};

/** Reads "month", "2-month", "4-week", "quarter". Throws InputError for anything else. */
export function parseUnitPeriod(text: string, field = 'unit'): UnitPeriod {
  const name = text.trim().toLowerCase().replace(/s$/, '');
  const named = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  if (named) return named;
  const [, every = '1', unit] = /^(?:(\d{1,3})[- ])?(day|week|month|year)$/.exec(name) ?? [];
  const counted = Number(every);
  if ((unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year') && counted > 0)
    return { every: counted, unit };
  throw new InputError(
    field,
    'not-a-choice',
    `${field}: "${text}" is no unit-period. Use day, week, 2-week, semimonth, month, 3-month, quarter or year.`,
  );
}
