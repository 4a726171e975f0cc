import type { DecimalString } from '../../money/amount';
import { scanAmounts, type FoundAmount, type MoneyContext } from '../../money/scan';
import { AMOUNT, FILL } from './template';

/** Text with its amounts replaced, place for place, so that one template reads them all. */
export interface Masked {
  readonly text: string;
  readonly amounts: ReadonlyMap<number, FoundAmount>;
}

export function mask(text: string, money: MoneyContext): Masked {
  let masked = '';
  let at = 0;
  const amounts = new Map<number, FoundAmount>();
  for (const found of scanAmounts(text, money)) {
    masked += text.slice(at, found.start) + AMOUNT + FILL.repeat(found.end - found.start - 1);
    at = found.end;
    amounts.set(found.start, found);
  }
  return { text: masked + text.slice(at), amounts };
}

/** The amount at a place of the masked text: a found one, or the bare number that stands there. */
export function amountAt(
  { text, amounts }: Masked,
  [start, end]: readonly [number, number],
  money: MoneyContext,
): { amount: DecimalString; currency: string | null } | null {
  const signed = amounts.get(start);
  if (signed) return signed;
  const bare = scanAmounts(text.slice(start, end), { ...money, bare: true })[0];
  return bare ? { amount: bare.amount, currency: money.currency ?? null } : null;
}
