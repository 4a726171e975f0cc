import { EMPTY_PLAN } from '../../core/plans/plan';
import type { Plan } from '../../core/plans/plan';
import type { Offer } from '../../core/reading/reading';
import { fromMinor } from '../../core/money/amount';

/** Invented but plausible: what a phone for 2999.00 would be split into. */
const PRICE = 299_900;

interface DemoOffer {
  readonly provider: string;
  readonly label: string;
  /** Counts with the whole fee in basis points of the price; 0 is free. */
  readonly fees: Readonly<Record<number, number>>;
  readonly lender?: string;
}

const OFFERS = {
  huabei: { provider: 'huabei', label: '花呗分期', fees: { 3: 0, 6: 450, 12: 750 } },
  'mi-installments': {
    provider: 'mi-installments',
    label: '小米分期',
    fees: { 6: 0, 12: 0, 24: 1320 },
    lender: '示例消费金融有限公司',
  },
  fenqile: {
    provider: 'fenqile',
    label: '分期乐',
    fees: { 3: 300, 6: 520, 12: 980 },
    lender: '示例甲小额贷款有限公司',
  },
  baitiao: { provider: 'baitiao', label: '白条分期', fees: { 3: 150, 6: 300, 12: 600, 24: 1200 } },
} satisfies Record<string, DemoOffer>;

export type DemoProvider = keyof typeof OFFERS;

/** An offer of the demo story; `change` says how it differs that day. */
export function demoOffer(id: DemoProvider, change: Partial<Offer> = {}): Offer {
  const { provider, label, fees, lender }: DemoOffer = OFFERS[id];
  const plans = Object.entries(fees).map(([count, fee]) => plan(Number(count), (PRICE * fee) / 10_000));
  return {
    provider,
    label,
    status: 'offered',
    kind: 'installments',
    plans,
    limits: null,
    reason: null,
    lender: lender ?? null,
    evidence: { text: `${label} ${Object.keys(fees).join('/')} 期`, rule: 'demo' },
    ...change,
  };
}

function plan(count: number, fee: number): Plan {
  return {
    ...EMPTY_PLAN,
    count,
    each: fromMinor(Math.round((PRICE + fee) / count), 2),
    currency: 'CNY',
    feeTotal: fromMinor(Math.round(fee), 2),
    interestFree: fee === 0,
  };
}

export const DEMO_PRICE = { amount: fromMinor(PRICE, 2), currency: 'CNY' } as const;
