import { decimalSign } from '../plans/decimal-sign';
import type { ComparedWay } from '@/lib/core/plans/compare/compared-way';
import type { Words } from '../ui/create-words';
import type { Figures } from './figures';

/** What a payment is where one amount stands for them, or how they change; null where none is known. */
export function eachWords({ t }: Words, compared: ComparedWay, { money }: Figures): string | null {
  const amounts = compared.payments
    .filter(({ use }) => use === 'instalment' || use === 'rent')
    .map(({ amount }) => amount);
  const { each } = compared;
  const [first] = amounts;
  const last = amounts.at(-1);
  if (each === null || first === undefined || last === undefined) return null;
  if (amounts.length > 2 && first !== each && amounts.slice(1).every((amount) => amount === each))
    return t('each_after_first', money(first), money(each));
  if (amounts.filter((amount) => amount === each).length * 2 > amounts.length)
    return t('each_of', money(each));
  const steps = amounts.slice(1).map((amount, index) => Math.sign(Number(amount) - Number(amounts[index])));
  if (steps.every((step) => step <= 0)) return t('each_falling', money(first));
  if (steps.every((step) => step >= 0)) return t('each_rising', money(first));
  const sorted = amounts.toSorted((a, b) => Number(a) - Number(b));
  return t('each_between', money(sorted[0] ?? first), money(sorted.at(-1) ?? last));
}

/** True where one amount may stand for all payments. */
export function isLevel({ each, payments }: ComparedWay): boolean {
  const amounts = payments.filter(({ use }) => use === 'instalment' || use === 'rent');
  return (
    each !== null &&
    decimalSign(each) !== 0 &&
    amounts.filter(({ amount }) => amount === each).length * 2 > amounts.length
  );
}
