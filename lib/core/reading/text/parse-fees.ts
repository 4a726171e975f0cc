import type { DecimalString } from '../../money/amount';
import { percentAsFraction } from '../../money/percent';
import { NUMBER, plainNumber } from '../../money/scan';
import type { Plan, RateBase } from '../../plans/plan';

/** One statement about what a plan costs. `rate.base` is null in the text "费率2.3%": the word has two bases. */
export interface Fees {
  readonly start: number;
  readonly count: number | null;
  readonly perPeriod: DecimalString | null;
  readonly total: DecimalString | null;
  readonly rate: Plan['rate'];
  readonly free: true | null;
  /** A percentage whose base the words leave open; `settleRate` decides by arithmetic. */
  readonly openRate: DecimalString | null;
}

const FEE = String.raw`(?:手续费|服务费|分期费|利息)`;
const PERCENT = String.raw`(?<percent>\d{1,2}(?:\.\d{1,4})?)\s*%`;

/** 含手续费:费率0.5%起,¥12.99起×3期 — the amount is the fee of one period, not an instalment. */
const TIP = new RegExp(
  String.raw`${FEE}\s*:?\s*(?:费率\s*${PERCENT}\s*起?\s*[,，]?\s*)?¥?\s*(?<fee>${NUMBER})\s*元?\s*起?\s*[×xX✕*]\s*(?<count>\d{1,2})\s*(?:期|个月)`,
  'g',
);
/** 手续费 11.49元/期 · 每期手续费 ¥11.49 */
const PER_PERIOD = new RegExp(
  String.raw`(?:每期|每月)\s*(?:含)?${FEE}\s*:?\s*¥?\s*(?<a>${NUMBER})\s*元?|${FEE}\s*:?\s*¥?\s*(?<b>${NUMBER})\s*元?\s*\/\s*(?:期|月)|含\s*¥?\s*(?<c>${NUMBER})\s*元?\s*${FEE}\s*\/\s*期`,
  'g',
);
/** 总手续费34.47元 · 手续费共34.47元 · 手续费合计¥34.47 */
const TOTAL = new RegExp(
  String.raw`总${FEE}\s*:?\s*¥?\s*(?<a>${NUMBER})\s*元?|${FEE}\s*(?:共|合计|总计|总额)\s*:?\s*¥?\s*(?<b>${NUMBER})\s*元?`,
  'g',
);
const RATE = new RegExp(
  String.raw`(?<before>年化|年|月|每期|每月|总)?\s*(?:综合)?(?:费率|利率|息费率)\s*(?:[((](?:单利|复利|近似)[))])?\s*(?:约|低至|为)?\s*:?\s*${PERCENT}\s*(?<after>\/\s*期|\/\s*月|每期)?`,
  'g',
);
const FREE =
  /免息|零利率|免(?:分期)?(?:手续费|服务费)|(?:无|0元?)(?:手续费|服务费|利息)|0(?:利率|费率|利息)/g;

/** Cost statements of normalised text, and the text with those amounts blanked that look like instalments. */
export function feesOf(text: string): { fees: Fees[]; rest: string } {
  const fees: Fees[] = [];
  let rest = text;
  const take = (pattern: RegExp, read: (groups: Record<string, string | undefined>) => Partial<Fees>) => {
    for (const match of rest.matchAll(pattern)) {
      fees.push({ ...NOTHING, start: match.index, ...read(match.groups ?? {}) });
      rest =
        rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  };
  take(TIP, ({ fee, count, percent }) => ({
    count: Number(count),
    perPeriod: plainNumber(fee ?? ''),
    openRate: percent ? percentAsFraction(percent) : null,
  }));
  take(PER_PERIOD, ({ a, b, c }) => ({ perPeriod: plainNumber(a ?? b ?? c ?? '') }));
  take(TOTAL, ({ a, b }) => ({ total: plainNumber(a ?? b ?? '') }));
  take(RATE, ({ before, after, percent }) => rateOf(before, after, percentAsFraction(percent ?? '')));
  for (const match of rest.matchAll(FREE)) fees.push({ ...NOTHING, start: match.index, free: true });
  return { fees: fees.toSorted((a, b) => a.start - b.start), rest };
}

const NOTHING: Fees = {
  start: 0,
  count: null,
  perPeriod: null,
  total: null,
  rate: null,
  free: null,
  openRate: null,
};

function rateOf(before: string | undefined, after: string | undefined, value: DecimalString): Partial<Fees> {
  const base = baseOf(before, after);
  if (Number(value) === 0) return { free: true, rate: base ? { value, base } : null };
  return base ? { rate: { value, base } } : { openRate: value };
}

function baseOf(before = '', after = ''): RateBase | null {
  if (before.startsWith('年')) return 'annual';
  if (after || ['月', '每期', '每月'].includes(before)) return 'per-period';
  return before === '总' ? 'total' : null;
}
