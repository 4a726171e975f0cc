import { toMinor, type DecimalString } from '../../money/amount';
import { scanAmounts } from '../../money/scan';
import type { FoundAmount } from '../../money/scan';
import { fits } from '../offers/draft-offer';
import { parsePlans } from '../text/parse-plan';
import { feesOf } from '../text/parse-fees';
import { TOTAL_LABEL } from '../phrases/payment';
import type { Item, PageKind } from '../reading';
import type { Placed } from '../page/regions';
import type { Snapshot } from '../snapshot';
import type { Rule } from '../rules/rule';
import { snippet } from '../text/text';

/** What the page sells and for how much; `totals` are what its plans sum to, in minor units. A monthly amount, a fee and a struck-out price are never the price. */
export function findItem(
  snapshot: Snapshot,
  rule: Rule | null,
  placed: readonly Placed[],
  kind: PageKind,
  totals: readonly number[],
): Item | null {
  if (kind === 'listing' || kind === 'other') return null;
  const declared = snapshot.structured.find(({ price }) => price !== null) ?? snapshot.structured[0] ?? null;
  const candidates = [
    ...snapshot.rulePrices.flatMap(amountIn),
    ...(kind === 'product' ? [] : labelledTotals(placed)),
    ...(declared?.price ? [declared.price] : []),
    ...(kind === 'product' ? visiblePrices(placed) : []),
  ];
  // Among amounts that disagree, the plans' own arithmetic decides; if it supports none, the price is not known.
  const price = candidates.find((amount) => fits(amount, totals)) ?? null;
  const name = snapshot.ruleName ?? declared?.name ?? null;
  const id = declared?.id ?? null;
  if (price === null && name === null && id === null) return null;
  const currency = (price === declared?.price ? declared?.currency : null) ?? rule?.currency ?? 'CNY';
  return {
    id,
    name: name === null ? null : snippet(name, 120),
    price: price === null ? null : { amount: price, currency },
  };
}

/** Prices are compared in one currency so far; an amount in another would be taken for yuan. */
function yuanIn(text: string): FoundAmount[] {
  return scanAmounts(text).filter(({ currency }) => currency === 'CNY');
}

/** A rule's price may stand without a sign: the rule itself is the evidence of money. */
function amountIn(text: string): DecimalString[] {
  const signed = yuanIn(text)[0]?.amount;
  const bare =
    /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?![\d.,])|(?<![\d.,])\d{1,9}(?:\.\d{1,2})?(?![\d.,])/.exec(
      text,
    )?.[0];
  const amount = signed ?? bare?.replaceAll(',', '');
  return amount && (toMinor(amount, 2) ?? 0) > 0 ? [amount] : [];
}

/** "应付总额: 1499.00元": an amount right after its label, in the page's last word on it. */
function labelledTotals(placed: readonly Placed[]): DecimalString[] {
  const totals = placed.flatMap(({ node, card }) => {
    if (!node.visible || card || node.text === '' || node.text.length > 120 || isPlanTalk(node.text))
      return [];
    return yuanIn(node.text)
      .filter(({ start }) => TOTAL_LABEL.test(node.text.slice(0, start).replace(/[|\s]+$/, '')))
      .map(({ amount }) => amount);
  });
  return totals.toReversed();
}

const STRUCK_CODES = /(?:^|[-_])(?:del|old|origin|original|market|was|line-through|strike)(?:[-_]|price|$)/;
const PRICE_CODES = /price|amount|money|jine|jiage/;

function visiblePrices(placed: readonly Placed[]): DecimalString[] {
  const amounts = placed.flatMap(({ node, furniture, card, parent }) => {
    if (!node.visible || furniture || card || node.text === '' || node.text.length > 40) return [];
    if (node.tag === 'del' || node.tag === 's' || isPlanTalk(node.text) || isPlanTalk(nearText(parent)))
      return [];
    if ([...node.codes, ...(parent?.node.codes ?? [])].some((code) => STRUCK_CODES.test(code))) return [];
    const coded = [...node.codes, ...(parent?.node.codes ?? [])].some((code) => PRICE_CODES.test(code));
    return yuanIn(node.text).map(({ amount }) => ({ amount, coded }));
  });
  return [...amounts.filter(({ coded }) => coded), ...amounts.filter(({ coded }) => !coded)].map(
    ({ amount }) => amount,
  );
}

/** The surrounding words, where they are few enough to be about this amount. */
function nearText(parent: Placed | null): string {
  const text = parent?.node.text ?? '';
  return text.length <= 40 ? text : '';
}

function isPlanTalk(text: string): boolean {
  return (
    text.length <= 200 &&
    (parsePlans(text).length > 0 || feesOf(text).fees.length > 0 || /减|券|红包|返|省/.test(text))
  );
}
