import type { DecimalString } from '../../money/amount';
import { EMPTY_PLAN } from '../../plans/plan';
import type { Rule } from '../rules/rule';
import type { Slot } from '../rules/slot';
import type { JsonTerms } from '../rules/terms';
import type { SlotSnapshot } from '../snapshot';
import type { FoundPlan } from '../text/parse-plan';
import { snippet } from '../text/text';
import type { Tongue } from '../text/tongue';
import type { DraftOffer } from './draft-offer';
import { bandPlans, inBands } from './json-bands';
import { hasValue, rowsAt, textAt, type Row } from './json-path';
import { termAmount } from './term-amount';

interface Page {
  readonly price: string | null;
  readonly tongue: Tongue;
}

/** What a slot's JSON states: the surest word on a page, because it was written for a machine. Null when it says nothing. */
export function jsonTerms(
  slot: SlotSnapshot,
  rule: Rule,
  place: Slot,
  { price, tongue }: Page,
): DraftOffer | null {
  const terms = place.terms?.json;
  const root = terms && slot.json !== null ? parsed(slot.json) : undefined;
  if (!terms || root === undefined) return null;
  const currency = slot.terms['currency'] ?? tongue.money.currency ?? rule.currency ?? null;
  const all = rowsAt(root, terms.rows).filter((row) => !terms.only || hasValue(row, root, terms.only));
  const rows = chosenRows(all, root, terms, slot, price);
  if (rows.length === 0) return null;
  const open = rows.filter((row) => !hasValue(row, root, terms.closed));
  const amount = (text: string | null) => termAmount(text, terms.unit, currency, tongue);
  const [first] = rows;
  const min = first ? amount(textAt(first, root, terms.min)) : null;
  const max = first ? amount(textAt(first, root, terms.max)) : null;
  const provider = place.provider && 'id' in place.provider ? place.provider.id : rule.id;
  const found = open.flatMap((row) => {
    const plan = planOf(row, root, terms, currency, amount);
    return terms.bands
      ? inBands(plan, bandPlans(row, root, terms.bands, currency, amount))
      : plan === null
        ? []
        : [plan];
  });
  if (found.length === 0 && open.length > 0) return null;
  const text = found.map(({ plan }) => `${plan.count ?? ''} × ${plan.each ?? ''}`).join(', ');
  return {
    provider,
    label: tongue.brands.label(provider),
    status: open.length > 0 ? 'offered' : 'disabled',
    kind: 'installments',
    found,
    limits: min === null && max === null ? null : { min, max, currency: currency ?? 'USD' },
    reason: open.length > 0 ? null : { class: min === null && max === null ? 'silent' : 'amount', text: '' },
    lender: null,
    evidence: { text: snippet(text || `${terms.rows}: ${terms.closed?.path ?? ''}`), rule: slot.rule },
  };
}

function chosenRows(
  rows: readonly Row[],
  root: unknown,
  terms: JsonTerms,
  slot: SlotSnapshot,
  price: string | null,
): readonly Row[] {
  const chosen = terms.chosen ? slot.terms['chosen'] : undefined;
  const ofVariant = chosen ? rows.filter((row) => textAt(row, root, terms.chosen?.path) === chosen) : [];
  const kept = ofVariant.length > 0 ? ofVariant : terms.chosen ? rows.slice(0, 1) : rows;
  if (!terms.forPrice || price === null) return kept;
  return kept.filter((row) => Number(textAt(row, root, terms.forPrice)) === Number(price));
}

function planOf(
  row: Row,
  root: unknown,
  terms: JsonTerms,
  currency: string | null,
  amount: (text: string | null) => DecimalString | null,
): FoundPlan | null {
  const count = Number(textAt(row, root, terms.count) ?? Number.NaN);
  const each = amount(textAt(row, root, terms.each));
  const counted = Number.isInteger(count) && count >= 2 && count <= 120;
  if (!counted && each === null) return null;
  const annual = textAt(row, root, terms.annualRate);
  return {
    plan: {
      ...EMPTY_PLAN,
      count: counted ? count : null,
      each,
      currency,
      feePerPeriod: amount(textAt(row, root, terms.feePerPeriod)),
      rate: annual !== null && /^0?\.\d{1,6}$/.test(annual) ? { value: annual, base: 'annual' } : null,
      interestFree: hasValue(row, root, terms.free) ? true : null,
      teaser: !counted,
    },
    strength: 'sentence',
    language: '',
    openRate: null,
    start: 0,
    end: 0,
  };
}

/** Broken or foreign JSON says nothing; shops do ship it. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
