import { NUMBER, plainNumber } from '../../money/scan';
import { EMPTY_PLAN, type Plan } from '../../plans/plan';
import { feesOf, type Fees } from './parse-fees';
import { NUMERALS } from '../phrases/installments';

/** A plan sentence with the place it stands in its text. */
export interface FoundPlan {
  readonly plan: Plan;
  /** A percentage whose base only arithmetic can tell (`settleRate`). */
  readonly openRate: string | null;
  readonly start: number;
  readonly end: number;
}

const PERIODS = String.raw`(?:期|个月)`;
const COUNT = String.raw`(?<![\d.])(?<count>\d{1,2})`;
const EACH = String.raw`¥?\s*(?<each>${NUMBER})\s*元?\s*(?<from>起)?\s*(?:\/\s*(?:期|月))?\s*(?<from2>起)?`;
const DOWN = String.raw`(?:首付\s*(?:款|金额)?\s*:?\s*¥?\s*(?<down>${NUMBER})\s*元?\s*[+,，]\s*)?`;

/** The ways a page says "this much, so many times". Each needs an amount and a count. */
const SENTENCES = [
  // 511.15元 × 3期 · ¥878.99起×3期 · 首付¥2528.00+¥2596.38×12期 · ¥134.90/期 x 12期
  String.raw`${DOWN}${EACH}\s*[×xX✕*]\s*${COUNT}\s*${PERIODS}\s*(?<from3>起)?`,
  // 3期 × ¥511.15 · 12期x100元
  String.raw`${COUNT}\s*${PERIODS}\s*[×xX✕*]\s*${EACH}`,
  // 3期(¥33.33/期) · 12期,每期134.90元 · 分24期 每月¥521 · 12期 134.90元/期
  String.raw`${COUNT}\s*${PERIODS}\s*[(,，、:·|]?\s*(?:免息\s*[,，·|]?\s*)?(?:每期|每月|月供|期供|月付)(?:还款?|支付|应还|只需|仅需|约|低至)?\s*:?\s*${EACH}`,
  String.raw`${COUNT}\s*${PERIODS}\s*[(,，、:·|]?\s*¥?\s*(?<each>${NUMBER})\s*元?\s*(?<from>起)?\s*\/\s*(?:期|月)\s*(?<from2>起)?`,
  // ¥521/月(24期) · 每月417元,共24期 · 月供:235.36元 × 36期 is the first form
  String.raw`¥?\s*(?:RMB\s*)?(?<each>${NUMBER})\s*元?\s*\/\s*(?:期|月)\s*[(,，、·|]?\s*(?:共|分|可分)?\s*${COUNT}\s*${PERIODS}\s*\)?\s*(?<from>起)?`,
  String.raw`(?:每期|每月|月供|期供)(?:还款?|支付|应还|只需|仅需|约)?\s*:?\s*${EACH}\s*[(,，、·|]?\s*(?:共|分|可分|连续)\s*${COUNT}\s*${PERIODS}`,
].map((source) => new RegExp(source, 'g'));

/** 低至166.5元/月 · 月供低至160元 · 每月只要166.5元 · ¥521/月起: an amount and no count. */
const MONTHLY = new RegExp(
  [
    String.raw`(?:月供|期供|月付|(?:每月|每期)(?=\s*(?:低至|仅需|只需|只要|最低)))\s*(?:低至|仅需|只需|只要|最低)?\s*:?\s*¥?\s*(?<a>${NUMBER})\s*元?\s*起?`,
    String.raw`(?:低至|最低)\s*¥?\s*(?<b>${NUMBER})\s*元?\s*\/\s*(?:月|期)`,
    String.raw`¥\s*(?<c>${NUMBER})\s*\/\s*(?:月|期)\s*起`,
  ].join('|'),
  'g',
);

const FREE_WORDS = String.raw`(?:分期)?(?:免息|免手续费|免服务费|零利率|0利率|0利息|0手续费|无手续费)`;
const FREE_LIST = new RegExp(
  String.raw`(?<![\d.第])(?<list>\d{1,2}(?:\s*[\/、,]\s*\d{1,2})*)\s*${PERIODS}(?<within>内)?\s*${FREE_WORDS}|(?<word>[三六九十二八四]{1,3})期${FREE_WORDS}|免息(?:分期)?\s*(?<after>\d{1,2})\s*${PERIODS}`,
  'g',
);

const FIRST = new RegExp(
  String.raw`(?:首期|首月|第1期|第一期)(?:还款?|支付|应还|月供)?\s*:?\s*¥?\s*(?<first>${NUMBER})\s*元?`,
  'g',
);

/** Every plan the text states, in order; amounts in yuan. Text must be normalised (`normaliseText`). */
export function parsePlans(text: string): FoundPlan[] {
  const { fees, rest } = feesOf(text);
  const found: FoundPlan[] = [];
  const firsts = [...rest.matchAll(FIRST)];
  let left = firsts.reduce((kept, { index, 0: words }) => blank(kept, index, words.length), rest);
  for (const sentence of SENTENCES) {
    for (const match of left.matchAll(sentence)) {
      const plan = planOf(match.groups ?? {});
      if (plan) found.push({ plan, openRate: null, start: match.index, end: match.index + match[0].length });
    }
    for (const { start, end } of found) left = blank(left, start, end - start);
  }
  found.push(...freePlans(left, found));
  for (const { start, end } of found) left = blank(left, start, end - start);
  if (found.length === 0) found.push(...monthlyTeasers(left));
  const ordered = found.toSorted((a, b) => a.start - b.start);
  return ordered.map((one, index) => {
    const own = fees.filter((fee) => belongs(fee, ordered, index));
    const openRate = own.find((fee) => fee.openRate !== null)?.openRate ?? null;
    const first = firsts.find(({ index: at }) => isAfter(at, ordered, index))?.groups?.['first'];
    const plan = withFees(one.plan, own);
    return { ...one, plan: first ? { ...plan, first: plainNumber(first) } : plan, openRate };
  });
}

function planOf(groups: Record<string, string | undefined>): Plan | null {
  const count = Number(groups['count']);
  const each = groups['each'];
  if (!each || count < 2 || count > 60) return null;
  return {
    ...EMPTY_PLAN,
    count,
    each: plainNumber(each),
    down: groups['down'] ? plainNumber(groups['down']) : null,
    currency: 'CNY',
    teaser: Boolean(groups['from'] ?? groups['from2'] ?? groups['from3']),
  };
}

function freePlans(text: string, known: readonly FoundPlan[]): FoundPlan[] {
  return [...text.matchAll(FREE_LIST)].flatMap((match) => {
    const { list, within, word, after } = match.groups ?? {};
    // "6期内免息" is a range whose lengths are not listed: its longest is all that is stated.
    const counts = word ? [NUMERALS[word] ?? 0] : (list ?? after ?? '').split(/\s*[/、,]\s*/).map(Number);
    return counts
      .filter((count) => count >= 2 && count <= 60 && !known.some(({ plan }) => plan.count === count))
      .map((count) => ({
        plan: { ...EMPTY_PLAN, count, currency: 'CNY', interestFree: true, teaser: Boolean(within) },
        openRate: null,
        start: match.index,
        end: match.index + match[0].length,
      }));
  });
}

function monthlyTeasers(text: string): FoundPlan[] {
  return [...text.matchAll(MONTHLY)].map((match) => {
    const { a, b, c } = match.groups ?? {};
    const plan: Plan = { ...EMPTY_PLAN, each: plainNumber(a ?? b ?? c ?? ''), currency: 'CNY', teaser: true };
    return { plan, openRate: null, start: match.index, end: match.index + match[0].length };
  });
}

/** A fee belongs to the plan of its own count, else to the last plan before it, else to the only plan. */
function belongs(fee: Fees, plans: readonly FoundPlan[], index: number): boolean {
  if (fee.count !== null) return plans[index]?.plan.count === fee.count;
  return isAfter(fee.start, plans, index);
}

/** Whether a statement at `start` follows this plan and no other; one before all plans goes with the first. */
function isAfter(start: number, plans: readonly FoundPlan[], index: number): boolean {
  const before = plans.findLastIndex((plan) => plan.start < start);
  return before === index || (before === -1 && index === 0);
}

function withFees(plan: Plan, fees: readonly Fees[]): Plan {
  return fees.reduce<Plan>(
    (filled, fee) => ({
      ...filled,
      feePerPeriod: filled.feePerPeriod ?? fee.perPeriod,
      feeTotal: filled.feeTotal ?? fee.total,
      rate: filled.rate ?? fee.rate,
      interestFree: filled.interestFree ?? fee.free,
    }),
    plan,
  );
}

function blank(text: string, start: number, length: number): string {
  return text.slice(0, start) + ' '.repeat(length) + text.slice(start + length);
}
