import { percentAsFraction } from '../../money/percent';
import { EMPTY_PLAN } from '../../plans/plan';
import { upward, wholeText, type Placed } from '../page/regions';
import type { SnapshotNode } from '../snapshot';
import { countsIn } from '../text/counts';
import { mask } from '../text/mask';
import type { FoundPlan } from '../text/parse-plan';
import { statementsIn } from '../text/statements';
import type { Tongue } from '../text/tongue';
import type { PlanBox } from './plan-boxes';
import { isBacked } from './support';

const LONGEST_OPTION = 40;
const LEAST_OPTIONS = 2;
/** A table's cells stand three levels below it. */
const DEEPEST = 3;
const ROW = 300;

/**
 * Lists one chooses a number of payments from: "3个月 | 6个月 | 12个月" under words of installments. A choice has no
 * sentence of its own, so the list makes it a plan, never one choice alone. An amount a month beside the list belongs
 * to the one count that pays the price (`finishOffer`).
 */
export function chooserBoxes(placed: readonly Placed[], tongue: Tongue): PlanBox[] {
  const taken = new Set<SnapshotNode>();
  // A choice is asked by every box above it; what it says does not change.
  const read = new Map<SnapshotNode, readonly FoundPlan[]>();
  const plansAt = (node: SnapshotNode): readonly FoundPlan[] => {
    const plans = read.get(node) ?? plansOf(node, tongue);
    read.set(node, plans);
    return plans;
  };
  // Lists before tables: the lowest box that holds two choices is the list.
  return [1, DEEPEST].flatMap((depth) =>
    placed.flatMap((at) => {
      const { node } = at;
      if (!node.visible || node.slot !== null) return [];
      const options = optionsBelow(node, depth).filter((one) => !taken.has(one));
      if (options.length < LEAST_OPTIONS) return [];
      const found = distinct(options.flatMap(plansAt));
      if (found.length < LEAST_OPTIONS) return [];
      const text = surroundings(at);
      if (!tongue.says(text, 'installments') && !isBacked(at, text, [], tongue)) return [];
      for (const one of options) taken.add(one);
      return [{ at, text, found: withFree(found, text, tongue), backed: true }];
    }),
  );
}

/** Visible parts so short that they may be a choice, down to a depth. */
function optionsBelow(node: SnapshotNode, depth: number): SnapshotNode[] {
  return node.children.flatMap((child) => {
    if (!child.visible) return [];
    const deeper = depth > 1 ? optionsBelow(child, depth - 1) : [];
    if (deeper.length > 0) return deeper;
    return child.text !== '' && child.text.length <= LONGEST_OPTION ? [child] : [];
  });
}

function plansOf(node: SnapshotNode, { languages, money }: Tongue): FoundPlan[] {
  const text = node.text.replace(/^[\s|]{1,4}/, '').replace(/[\s|]{1,4}$/, '');
  for (const language of languages) {
    const { found } = statementsIn(mask(text, money), language.templates('options'), money);
    const [one] = found;
    if (!one) continue;
    const percent = one.words['percent'];
    const currency = one.currency ?? money.currency ?? language.language.currency ?? null;
    return countsIn(one.words, language.language).map((count) => ({
      plan: { ...EMPTY_PLAN, count, each: one.amount('each'), currency },
      strength: 'count',
      language: language.language.id,
      openRate: percent ? percentAsFraction(percent.replace(',', '.')) : null,
      start: 0,
      end: text.length,
    }));
  }
  return [];
}

function distinct(found: readonly FoundPlan[]): FoundPlan[] {
  return found.filter(
    ({ plan }, index) => found.findIndex((other) => other.plan.count === plan.count) === index,
  );
}

/** "카드사 무이자 할부" over a list of months says it of all of them; a printed rate takes it back. */
function withFree(found: readonly FoundPlan[], text: string, tongue: Tongue): FoundPlan[] {
  const free = tongue.says(text, 'free') && !tongue.says(text, 'costly') && !text.includes('%');
  return found.map((one) =>
    free && one.openRate === null ? { ...one, plan: { ...one.plan, interestFree: true } } : one,
  );
}

/** The words around a list: the widest text that is still about it, headings before it included. */
function surroundings(at: Placed): string {
  let text = wholeText(at.node).slice(0, ROW);
  let inside = at.node;
  for (const { node } of upward(at)) {
    const wider = wholeText(node);
    const place = node.children.indexOf(inside);
    const heading = place > 0 ? wholeText(node.children[place - 1] ?? inside) : '';
    if (wider.length > ROW) return heading !== '' && heading.length <= 60 ? `${heading} | ${text}` : text;
    text = wider;
    inside = node;
  }
  return text;
}
