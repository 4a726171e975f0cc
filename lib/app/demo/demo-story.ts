import type { Because, Notice, Offer } from '../../core/reading/reading';
import { demoOffer } from './demo-offers';
import type { DemoProvider } from './demo-offers';

/** Ninety days at two stores, as changes to what their pages show. Days count back from today. */

/** Days before now, at a Chinese clock ("00:40"); a `day` may be 0. */
export interface DemoMoment {
  readonly day: number;
  readonly clock: string;
}

/** What one provider is not, from one moment until another (`null`: until today). */
interface Chapter {
  readonly store: DemoStore;
  readonly provider: DemoProvider;
  readonly from: DemoMoment;
  readonly until: DemoMoment | null;
  /** Null: not on the page at all. */
  readonly change: Partial<Offer> | null;
  readonly notice?: Omit<Notice, 'endsAt'> & { readonly endsAt: DemoMoment };
}

export type DemoStore = 'mi.com' | 'jd.com';

export const DEMO_SHOWN: Readonly<Record<DemoStore, readonly DemoProvider[]>> = {
  'mi.com': ['huabei', 'mi-installments', 'fenqile'],
  'jd.com': ['baitiao'],
};

const MAINTENANCE = '小米分期系统维护升级，预计04:00恢复，请选择其他支付方式';

export const DEMO_CHAPTERS: readonly Chapter[] = [
  {
    // The funding partner changes: one provider vanishes and is back eight days later with another lender.
    store: 'mi.com',
    provider: 'fenqile',
    from: { day: 55, clock: '12:00' },
    until: { day: 47, clock: '09:30' },
    change: null,
  },
  {
    store: 'mi.com',
    provider: 'fenqile',
    from: { day: 47, clock: '09:30' },
    until: null,
    change: { lender: '示例乙小额贷款有限公司', plans: demoOffer('fenqile').plans.slice(1) },
  },
  {
    store: 'mi.com',
    provider: 'mi-installments',
    from: { day: 21, clock: '00:30' },
    until: { day: 21, clock: '04:00' },
    change: { status: 'disabled', reason: { class: 'maintenance', text: MAINTENANCE } },
    notice: { class: 'maintenance', text: MAINTENANCE, endsAt: { day: 21, clock: '04:00' } },
  },
  {
    store: 'mi.com',
    provider: 'huabei',
    from: { day: 14, clock: '18:00' },
    until: { day: 11, clock: '08:00' },
    change: { status: 'disabled', reason: { class: 'limit', text: '花呗可用额度不足' } },
  },
  {
    store: 'jd.com',
    provider: 'baitiao',
    from: { day: 34, clock: '10:00' },
    until: { day: 33, clock: '16:00' },
    change: { status: 'disabled', reason: { class: 'not_eligible', text: '该商品暂不支持白条分期' } },
  },
  {
    // Still going on today.
    store: 'mi.com',
    provider: 'mi-installments',
    from: { day: 4, clock: '15:00' },
    until: null,
    change: null,
  },
];

/** Pages that told nothing: a visitor signed out, a page that failed. */
export const DEMO_GAPS: readonly {
  readonly store: DemoStore;
  readonly from: DemoMoment;
  readonly until: DemoMoment;
  readonly because: Because;
}[] = [
  {
    store: 'mi.com',
    from: { day: 71, clock: '00:00' },
    until: { day: 67, clock: '00:00' },
    because: 'signed-out',
  },
  {
    store: 'mi.com',
    from: { day: 52, clock: '00:00' },
    until: { day: 51, clock: '00:00' },
    because: 'error-page',
  },
  {
    store: 'jd.com',
    from: { day: 26, clock: '00:00' },
    until: { day: 22, clock: '00:00' },
    because: 'blocked',
  },
];

/** Looks besides the regular ones, where the story needs them: the night of the maintenance, the last days. */
export const DEMO_EXTRA_LOOKS: readonly (DemoMoment & { readonly store: DemoStore })[] = [
  { store: 'mi.com', day: 22, clock: '23:40' },
  { store: 'mi.com', day: 21, clock: '00:45' },
  { store: 'mi.com', day: 21, clock: '01:50' },
  { store: 'mi.com', day: 21, clock: '03:55' },
  { store: 'mi.com', day: 21, clock: '04:25' },
  { store: 'mi.com', day: 4, clock: '11:10' },
  { store: 'mi.com', day: 4, clock: '19:30' },
  { store: 'mi.com', day: 2, clock: '10:05' },
  { store: 'mi.com', day: 1, clock: '21:15' },
  { store: 'jd.com', day: 34, clock: '13:20' },
  { store: 'jd.com', day: 33, clock: '11:00' },
];
