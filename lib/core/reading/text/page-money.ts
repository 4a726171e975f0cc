import { decimalMark } from '../../money/decimal-mark';
import { hostCurrency } from '../../money/host-currency';
import type { MoneyContext } from '../../money/scan';
import type { Rule } from '../rules/rule';
import type { Snapshot } from '../snapshot';

/** What bare and ambiguous amounts of this page are: by the store's rule, else by what the page declares and where it lives. */
export function pageMoney({ url, lang, structured, slots }: Snapshot, rule: Rule | null): MoneyContext {
  const declared = structured.find(({ currency }) => currency !== null)?.currency ?? null;
  const told = slots.flatMap(({ terms }) => terms['currency'] ?? [])[0] ?? null;
  return {
    currency: rule?.currency ?? hostCurrency(url, lang, declared ?? told),
    decimal: decimalMark(lang),
  };
}
