import { upward, wholeText, type Placed } from '../page/regions';
import type { SnapshotNode } from '../snapshot';
import { mask } from '../text/mask';
import { countsIn } from '../text/counts';
import { statementsIn } from '../text/statements';
import { EMPTY_PLAN } from '../../plans/plan';
import { percentAsFraction } from '../../money/percent';
import type { FoundPlan } from '../text/parse-plan';
import type { Tongue } from '../text/tongue';
import type { PlanBox } from './plan-boxes';
import { isBacked } from './support';

const LONGEST_OPTION = 40;
const LEAST_OPTIONS = 2;
const CHOSEN_CODES = /^(?:on|active|selected|current|checked|cur|is-active|is-selected|choosed?|chosen)$/;
const ROW = 300;

/**
 * Lists one chooses a number of payments from: "3个月 | 6个月 | 12个月" under words of installments. A choice has no
 * sentence of its own, so the list makes it a plan, never one choice alone; an amount a month printed beside the list
 * is the chosen one's.
 */
export function chooserBoxes(placed: readonly Placed[], tongue: Tongue): PlanBox[] {
  return placed.flatMap((at) => {
    const { node } = at;
    if (!node.visible || node.slot !== null || node.children.length < LEAST_OPTIONS) return [];
    const options = node.children.flatMap((child) => optionOf(child, tongue) ?? []);
    if (options.length < LEAST_OPTIONS) return [];
    const text = surroundings(at);
    if (text.length > ROW) return [];
    if (!tongue.says(text, 'installments') && !isBacked(at, text, [], tongue)) return [];
    const monthly = tongue
      .plans(text)
      .find(({ strength, plan }) => strength === 'monthly' && plan.each !== null);
    const found = options.map(({ read, chosen }): FoundPlan => {
      if (!chosen || !monthly || read.plan.each !== null) return read;
      return { ...read, plan: { ...read.plan, each: monthly.plan.each, currency: monthly.plan.currency } };
    });
    return [{ at, text: node.text || text, found }];
  });
}

interface Option {
  readonly read: FoundPlan;
  readonly chosen: boolean;
}

function optionOf(node: SnapshotNode, { languages, money }: Tongue): Option | null {
  if (!node.visible || node.text === '' || node.text.length > LONGEST_OPTION) return null;
  const text = node.text.replace(/^[\s|]+|[\s|]+$/g, '');
  for (const language of languages) {
    const { found } = statementsIn(mask(text, money), language.templates('options'), money);
    const [one] = found;
    const [count, second] = one ? countsIn(one.words, language.language) : [];
    if (!one || count === undefined || second !== undefined) continue;
    const percent = one.words['percent'];
    return {
      read: {
        plan: {
          ...EMPTY_PLAN,
          count,
          each: one.amount('each'),
          currency: one.currency ?? money.currency ?? language.language.currency ?? null,
        },
        strength: 'count',
        language: language.language.id,
        openRate: percent ? percentAsFraction(percent.replace(',', '.')) : null,
        start: 0,
        end: text.length,
      },
      chosen: isChosen(node),
    };
  }
  return null;
}

function isChosen(node: SnapshotNode): boolean {
  return node.codes.some((code) => CHOSEN_CODES.test(code));
}

/** The words around a list: the widest text that is still about it. */
function surroundings(at: Placed): string {
  let text = wholeText(at.node);
  for (const { node } of upward(at)) {
    const wider = wholeText(node);
    if (wider.length > ROW) break;
    text = wider;
  }
  return text;
}
