import { EMPTY_PLAN } from '@/lib/core/plans/plan';
import type { Plan } from '@/lib/core/plans/plan';
import type { Item, KeptReading, Offer, PageKind } from '@/lib/core/reading/reading';
import type { TrueStatus, TrueTerms } from './true-provider';

/** How much a page says: everything, names only, or a teaser beside the names. */
export type Form = 'full' | 'bare' | 'teaser';

export interface Shown {
  readonly provider: string;
  readonly is: TrueStatus;
  readonly terms: TrueTerms;
}

export interface View {
  readonly kind: PageKind;
  readonly host: string;
  readonly store: string;
  readonly item: Item | null;
}

/** A page that shows its payment area, with these providers in it. */
export function pageOf(view: View, form: Form, shown: readonly Shown[]): KeptReading {
  const offers = shown.flatMap((one) => offerOf(one, form, Number(view.item?.price?.amount ?? 0)));
  const open = offers.some(({ status }) => status === 'offered');
  const status = open ? 'offered' : offers.length > 0 ? 'disabled' : 'absent';
  return { ...blank(view), status, because: status === 'absent' ? 'not-listed' : null, offers };
}

/** A page that tells nothing about the payment area: it could not be judged, or has none. */
export function blindPage(view: View, because: NonNullable<KeptReading['because']>): KeptReading {
  const judged = because === 'no-payment-area' || because === 'out-of-stock';
  return { ...blank(view), status: judged ? 'absent' : 'unknown', because };
}

function blank({ kind, host, store, item }: View): Omit<KeptReading, 'status' | 'because'> {
  return {
    page: { url: `https://${host}/${kind}/${item?.id ?? ''}`, store, kind, locale: 'zh-CN' },
    item,
    offers: [],
    mentions: [],
    notices: [],
    methods: ['支付宝'],
    disclosure: null,
  };
}

function offerOf({ provider, is, terms }: Shown, form: Form, price: number): Offer[] {
  const { status, reason } = is;
  if (status === 'absent') return [];
  const full = form === 'full';
  const said = { min: terms.min.toFixed(2), max: terms.max.toFixed(2), currency: 'CNY' };
  return [
    {
      provider,
      label: provider.toUpperCase(),
      status,
      kind: 'installments',
      plans:
        form === 'bare' ? [] : full ? plansOf(terms, price) : [{ ...EMPTY_PLAN, count: 36, teaser: true }],
      limits: full ? said : null,
      reason: reason === null ? null : { class: reason, text: reason },
      lender: full ? terms.lender : null,
      evidence: { text: provider, rule: 'simulated' },
    },
  ];
}

function plansOf({ counts, rates }: TrueTerms, price: number): Plan[] {
  return counts.map((count) => {
    const rate = rates[count] ?? 0;
    const cost = { feeTotal: ((price * rate) / 10_000).toFixed(2), currency: 'CNY' };
    return rate === 0
      ? { ...EMPTY_PLAN, count, interestFree: true }
      : {
          ...EMPTY_PLAN,
          count,
          ...cost,
          rate: { value: (rate / 10_000).toFixed(4), base: 'total' as const },
        };
  });
}
