import type { Placed } from '../page/regions';
import { talkOnly } from '../page/talk';
import type { PageKind } from '../reading';
import type { SnapshotNode } from '../snapshot';
import { limitsIn } from '../text/limits';
import { disabledReason } from '../text/reasons';
import { snippet } from '../text/text';
import type { Tongue } from '../text/tongue';
import type { DraftOffer } from './draft-offer';
import type { NamedProvider } from './find-provider';
import { ownBrandIn } from './own-brand';

const LONGEST = 120;

/**
 * Sentences that close installments where they would be chosen: "该金额不支持花呗分期", "此商品暂不支持分期". Each names
 * the method it closes, or installments at large; a help page's sentence is about no purchase and is left out by kind.
 */
export function refusals(placed: readonly Placed[], kind: PageKind, tongue: Tongue): DraftOffer[] {
  if (kind !== 'product' && kind !== 'checkout') return [];
  return placed.flatMap((at) => {
    const { node } = at;
    if (!node.visible || node.text === '' || node.text.length > LONGEST || node.slot !== null) return [];
    if (!closes(node, tongue) || talkOnly(at, kind)) return [];
    if (node.children.some((child) => child.visible && closes(child, tongue))) return [];
    const limits = limitsIn(node.text, tongue);
    const refused = disabledReason(node.text, false, tongue);
    if (!refused && !limits) return [];
    const reason = refused ?? { class: 'amount' as const, text: snippet(node.text) };
    const named =
      tongue.brands.named(node.text, true)[0] ??
      ownBrandIn(node.text, tongue.brands) ??
      codedName(node, tongue);
    return [
      {
        provider: named?.id ?? 'store',
        label: named?.label ?? '',
        status: 'disabled',
        kind: 'installments',
        found: [],
        limits,
        reason,
        lender: null,
        evidence: { text: snippet(node.text), rule: 'generic/refusal' },
        // "Not available on orders under $35" is a condition as well: the amounts it names are weighed with the price.
        ...(refused && !(limits && refused.class === 'amount') ? {} : { limitsDecide: true as const }),
      } satisfies DraftOffer,
    ];
  });
}

function closes(node: SnapshotNode, tongue: Tongue): boolean {
  const { text } = node;
  return (
    text !== '' &&
    text.length <= LONGEST &&
    (tongue.says(text, 'installments') ||
      isInstallmentBrand(text, tongue) ||
      codedName(node, tongue) !== null) &&
    tongue.plans(text).every(({ plan }) => plan.each === null) &&
    (Boolean(disabledReason(text, false, tongue)) || limitsIn(text, tongue) !== null)
  );
}

/** A brand that stands there as a picture only. */
function codedName({ codes }: SnapshotNode, { brands }: Tongue): NamedProvider | null {
  const coded = brands.coded(codes);
  if (coded?.rule.brand?.alone !== 'installments' || coded.kind === 'none') return null;
  return { id: coded.rule.id, label: coded.rule.names.en, start: 0 };
}

/** "白条额度不足" closes installments without saying the word: the brand is nothing else. */
function isInstallmentBrand(text: string, { brands }: Tongue): boolean {
  return brands.named(text, true).some(({ id }) => brands.alone(id) === 'installments');
}

/** Offers without a plan of their own give way to a sentence that closes them; a closed `store` closes nobody else. */
export function withRefusals(offers: readonly DraftOffer[], closed: readonly DraftOffer[]): DraftOffer[] {
  const kept = offers.map((offer) => {
    const open = offer.status === 'offered' && offer.kind === 'installments' && offer.found.length === 0;
    const refusal = closed.find(({ provider }) => provider === offer.provider);
    if (!refusal || !open) return offer;
    // A mere condition ("满300元可用") is weighed with the price.
    if (refusal.limitsDecide) return { ...offer, limits: offer.limits ?? refusal.limits };
    return { ...offer, status: 'disabled' as const, reason: refusal.reason };
  });
  const names = new Set(kept.map(({ provider }) => provider));
  const parts = kept.some(({ kind }) => kind === 'installments');
  const added = closed.filter(({ provider }) => !names.has(provider) && (provider !== 'store' || !parts));
  return [
    ...kept,
    ...added.filter((one, index) => added.findIndex(({ provider }) => provider === one.provider) === index),
  ];
}
