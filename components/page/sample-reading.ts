import { EMPTY_PLAN } from '@/lib/core/plans/plan';
import type { Plan } from '@/lib/core/plans/plan';
import type { Offer, Reading } from '@/lib/core/reading/reading';

/** An invented page for the welcome page's example. The costs beside it are computed, like any other page's. */
export const SAMPLE_READING: Reading = {
  status: 'offered',
  because: null,
  page: { url: 'https://www.mi.com/', store: 'mi.com', kind: 'checkout', locale: 'zh-CN' },
  item: { id: null, name: null, price: { amount: '2400.00', currency: 'CNY' } },
  offers: [
    offer('huabei', '花呗分期', {
      count: 12,
      each: '215.00',
      feePerPeriod: '15.00',
      rate: { value: '0.075', base: 'total' },
    }),
    offer('card:cmb', '招行信用卡分期', { count: 12, each: '209.60', feePerPeriod: '9.60' }),
    offer('mi-installments', '小米分期', {
      count: 6,
      each: '400.00',
      feePerPeriod: '0.00',
      interestFree: true,
    }),
  ],
  mentions: [],
  notices: [],
  methods: [],
  disclosure: null,
  work: { nodes: 0, milliseconds: 0 },
};

function offer(provider: string, label: string, plan: Partial<Plan>): Offer {
  return {
    provider,
    label,
    status: 'offered',
    kind: 'installments',
    plans: [{ ...EMPTY_PLAN, currency: 'CNY', interestFree: false, ...plan }],
    limits: null,
    reason: null,
    lender: null,
    evidence: { text: label, rule: 'sample' },
  };
}
