import type { DecimalString } from '../../money/amount';
import type { Schedule } from '../schedule/schedule';
import { MONEY_RATE, readFraction } from './read-fraction';
import { roundMoney } from './round-money';
import { yearsTo } from './years-to';

/**
 * What the shopper's money earns meanwhile, in minor units, because it is paid later than today: Σ payment × rate ×
 * years, simple interest (calculator facts, section 5, row 4). Money that comes back later counts against it.
 */
export function valueOfWaiting(schedule: Schedule, moneyRate: DecimalString): number {
  const rate = readFraction('moneyRate', moneyRate, MONEY_RATE);
  return roundMoney(
    schedule.payments.reduce((sum, { at, amount }) => sum + amount * rate * yearsTo(schedule, at), 0),
  );
}
