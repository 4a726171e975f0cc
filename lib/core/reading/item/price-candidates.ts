import { toMinor, type DecimalString } from '../../money/amount';
import { minorDigits } from '../../money/currency';
import { scanAmounts } from '../../money/scan';
import type { Placed } from '../page/regions';
import type { PageKind, PriceSource } from '../reading';
import type { Snapshot } from '../snapshot';
import { limitsIn } from '../text/limits';
import type { Tongue } from '../text/tongue';

/** Amounts drawn on the page, found once for all who ask. */
export interface DrawnPrices {
  /** Right behind a label of what is paid in full, the page's last word first. */
  readonly totals: readonly Drawn[];
  /** `marked` stands where markup says that a price stands. */
  readonly shown: readonly (Drawn & { readonly marked: boolean })[];
}

interface Drawn {
  readonly amount: DecimalString;
  readonly currency: string | null;
}

export function drawnPrices(placed: readonly Placed[], tongue: Tongue): DrawnPrices {
  return { totals: labelledTotals(placed, tongue), shown: visiblePrices(placed, tongue) };
}

/** One amount that may be the item's price, and who says so. */
export interface PriceCandidate {
  readonly amount: DecimalString;
  readonly currency: string | null;
  readonly source: PriceSource;
}

/**
 * Every amount that may be what is paid in full, best source first. What is struck out, a fee, a monthly amount or
 * another item's is none. Shown prices come before declared ones: shops forget to update what only machines read.
 */
export function priceCandidates(
  snapshot: Snapshot,
  drawn: DrawnPrices,
  kind: PageKind,
  tongue: Tongue,
): readonly PriceCandidate[] {
  const named =
    (source: PriceSource) =>
    ({ amount, currency }: { amount: string; currency: string | null }) => ({ amount, currency, source });
  const ruled = snapshot.rulePrices.flatMap((text) => amountsIn(text, tongue).slice(0, 1)).map(named('rule'));
  const totals = drawn.totals.map(named('total'));
  // At a checkout a bare price may be one of several items'; it is the last that is asked.
  const { shown } = drawn;
  const declared = snapshot.structured.flatMap(({ source, price, currency }) =>
    price !== null && Number(price) > 0 ? [{ amount: price, currency, source } as const] : [],
  );
  const slots = snapshot.slots.flatMap(({ terms }) => slotPrice(terms, tongue).map(named('slot')));
  const marked = shown.filter((one) => one.marked).map(named('shown'));
  const asked =
    kind === 'product'
      ? [...ruled, ...marked, ...declared, ...shown.map(named('shown')), ...slots]
      : [...ruled, ...totals, ...declared, ...slots, ...marked];
  return asked.map(({ amount, currency, source }) => ({
    amount,
    currency: currency ?? tongue.money.currency ?? null,
    source,
  }));
}

/** A rule's price may stand without a sign: the rule itself is the evidence of money. */
function amountsIn(text: string, { money }: Tongue): { amount: string; currency: string | null }[] {
  const signed = scanAmounts(text, money);
  const all = signed.length > 0 ? signed : scanAmounts(text, { ...money, bare: true });
  return all.filter(({ amount }) => Number(amount) > 0);
}

/** What a widget was told the purchase costs, in minor or major units as its rule says (`price` or `price.minor`). */
function slotPrice(
  terms: Readonly<Record<string, string>>,
  { money }: Tongue,
): { amount: string; currency: string | null }[] {
  const currency = terms['currency'] ?? money.currency ?? null;
  const minor = terms['price.minor'];
  if (minor !== undefined && /^\d{1,12}$/.test(minor)) {
    const digits = minorDigits(currency ?? 'USD');
    return [{ amount: (Number(minor) / 10 ** digits).toFixed(digits), currency }];
  }
  const price = terms['price'];
  if (price === undefined) return [];
  return scanAmounts(price, { ...money, currency, bare: true }).slice(0, 1);
}

/** "应付总额: 1499.00元", "Order total $59.00": an amount right after its label, in the page's last word on it. */
function labelledTotals(
  placed: readonly Placed[],
  tongue: Tongue,
): { amount: string; currency: string | null }[] {
  const totals = placed.flatMap(({ node, card }) => {
    if (!node.visible || card || node.text === '' || node.text.length > 120) return [];
    const labelled = scanAmounts(node.text, tongue.money).filter(({ start }) =>
      tongue.page.total.test(node.text.slice(0, start).replace(/[|\s]+$/, '')),
    );
    // Asked last: plans are the dearest question of all.
    return labelled.length > 0 && !isPlanTalk(node.text, tongue) ? labelled : [];
  });
  return totals.toReversed();
}

const STRUCK_CODES =
  /(?:^|[-_])(?:del|old|origin(?:al)?|market|was|list|rrp|msrp|regular|before|compare|strike|line-through|crossed)(?:[-_]|price|$)/;
const PRICE_CODES = /price|amount|money|jine|jiage|precio|preco|prix|preis|prezzo|fiyat|harga|cena|prijs/;
const NOT_THE_PRICE =
  /(?:^|[-_])(?:instal?l?ments?|monthly|emi|unit|shipping|delivery|saving|discount|coupon|cuota|parcela)/;

function visiblePrices(
  placed: readonly Placed[],
  tongue: Tongue,
): { amount: string; currency: string | null; marked: boolean }[] {
  return placed.flatMap(({ node, furniture, card, parent }) => {
    if (!node.visible || furniture || card || node.slot !== null || node.text === '' || node.text.length > 60)
      return [];
    if (['del', 's', 'strike'].includes(node.tag) || node.children.length > 2) return [];
    const codes = [...node.codes, ...(parent?.node.codes ?? [])];
    if (codes.some((code) => STRUCK_CODES.test(code) || NOT_THE_PRICE.test(code))) return [];
    const amounts = scanAmounts(node.text, tongue.money).filter(
      ({ amount, currency }) => (toMinor(amount, minorDigits(currency ?? 'USD')) ?? 0) > 0,
    );
    if (amounts.length === 0) return [];
    if (isPlanTalk(node.text, tongue) || isCondition(node.text, tongue)) return [];
    const near = nearText(parent);
    if (REDUCED.test(near)) return [];
    const marked = codes.some((code) => PRICE_CODES.test(code));
    return amounts.flatMap(({ amount, currency }) =>
      isPartOfPlan(amount, node.text, near, tongue) ? [] : [{ amount, currency, marked }],
    );
  });
}

/** The surrounding words, where they are few enough to be about this amount. */
function nearText(parent: Placed | null): string {
  const text = parent?.node.text ?? '';
  return text.length <= 60 ? text : '';
}

const REDUCED = /减|券|红包|返|省|coupon|save|off\b|shipping|delivery|cashback|points?\b/i;

/** Whether the words around an amount make it a plan's: what stands before a plan, and not in it, is what it pays. */
function isPartOfPlan(amount: DecimalString, text: string, near: string, tongue: Tongue): boolean {
  const place = near.indexOf(text);
  const end = place === -1 ? near.length : place + text.length;
  return tongue
    .plans(near)
    .some(
      ({ plan, start }) =>
        plan.each !== null && (end > start || Object.values(plan).some((value) => value === amount)),
    );
}

/** "Parcelamento para compras acima de R$ 150": the least amount of a method is not what is asked here. */
function isCondition(text: string, tongue: Tongue): boolean {
  const speaks = tongue.says(text, 'installments') || tongue.brands.named(text).length > 0;
  return speaks && limitsIn(text, tongue) !== null;
}

function isPlanTalk(text: string, tongue: Tongue): boolean {
  return (
    text !== '' &&
    text.length <= 200 &&
    (REDUCED.test(text) || tongue.plans(text).some(({ plan }) => plan.each !== null))
  );
}
