import { describe, expect, it, test } from 'vitest';
import type { PageSigns } from '@/lib/core/reading/page/page-kind';
import { place } from '@/lib/core/reading/page/regions';
import { whyNot } from '@/lib/core/reading/page/why-not';
import type { Snapshot } from '@/lib/core/reading/snapshot';
import { aSnapshot, body, declared, line } from '../a-snapshot';
import { speak } from '../phrases/speak';

type Seen = Parameters<typeof whyNot>[0];
const { tongue } = speak('zh-CN', 'CNY');
const signs: PageSigns = {
  readable: true,
  buys: true,
  pays: false,
  leavesCart: false,
  cards: 0,
  total: false,
  priced: true,
  reads: false,
  methods: [],
};
const price = { id: null, name: null, price: { amount: '100.00', currency: 'CNY' } };

function why(
  part: Partial<Omit<Seen, 'snapshot' | 'signs'>>,
  page: Partial<Snapshot> = {},
  more: Partial<PageSigns> = {},
) {
  const snapshot = aSnapshot(page);
  const { status, because } = whyNot({
    tongue,
    snapshot,
    placed: place(snapshot.root),
    kind: 'product',
    signs: { ...signs, ...more },
    item: price,
    notices: [],
    slotStates: [],
    otherOffers: false,
    ...part,
  });
  return `${status}: ${because}`;
}
const notice = { class: 'generic_error', text: '', endsAt: null } as const;
const nothing = { buys: false };

describe('a page without an offer is', () => {
  test.each<
    [verdict: string, part: Parameters<typeof why>[0], page?: Partial<Snapshot>, signs?: Partial<PageSigns>]
  >([
    ['absent: not-listed', {}],
    ['unknown: still-loading', {}, { settled: false }],
    ['unknown: still-loading', {}, { root: body(line('加载中...')) }],
    ['absent: not-listed', {}, { root: body(line('加载中...', { visible: false })) }],
    ['unknown: blocked', {}, { httpStatus: 403 }],
    ['unknown: blocked', {}, { httpStatus: 429 }],
    ['unknown: error-page', {}, { httpStatus: 500 }],
    ['absent: not-listed', {}, { httpStatus: null }],
    ['unknown: blocked', {}, { root: body(line('访问过于频繁')) }],
    [
      'absent: not-listed',
      {},
      { root: body(line('访问过于频繁'), ...Array.from({ length: 40 }, () => line('x'))) },
    ],
    ['absent: out-of-stock', {}, { root: body(line('已售罄')) }],
    ['absent: not-listed', {}, { root: body(line('已售罄')), structured: [declared({ inStock: true })] }],
    ['absent: out-of-stock', {}, { structured: [declared({ inStock: false })] }],
    ['absent: no-payment-area', { kind: 'listing' }],
    ['absent: no-payment-area', { kind: 'cart' }, {}, { leavesCart: true }],
    ['absent: not-a-store-page', { kind: 'other' }],
    ['unknown: still-loading', { kind: 'other', slotStates: ['loading'] }],
    ['unknown: error-page', {}, { failedRequests: 1 }],
    ['unknown: still-loading', { slotStates: ['loading'] }],
    ['unknown: blocked', { slotStates: ['unread'] }],
    ['absent: slot-empty', { slotStates: ['empty'] }],
    ['absent: not-listed', { slotStates: ['hidden'] }],
    ['absent: not-listed', { otherOffers: true, item: null }, {}, nothing],
    ['absent: not-listed', { item: null }, { root: body(line('租期12个月'), line('免押金')) }, nothing],
    ['unknown: no-payment-area', { item: null }, { root: body(line('租期12个月')) }, nothing],
    ['unknown: no-payment-area', { item: null }, {}, nothing],
    ['unknown: no-payment-area', {}, {}, { readable: false }],
    ['absent: not-listed', {}, { rulePaymentArea: true }, { readable: false }],
    ['unknown: no-payment-area', { kind: 'checkout', item: null }],
    ['absent: not-listed', { kind: 'checkout' }, {}, { methods: ['alipay'] }],
    ['absent: not-listed', { kind: 'checkout' }, {}, { pays: true }],
    ['unknown: signed-out', { item: null }, { passwordField: true }, nothing],
    ['absent: not-listed', {}, { passwordField: true }],
    ['unknown: signed-out', { item: null }, { root: body(line('请先登录')) }, nothing],
    ['unknown: no-payment-area', { item: null }, { root: body(line('请先登录', { link: true })) }, nothing],
    ['unknown: error-page', { kind: 'checkout', notices: [notice] }, {}, { methods: ['alipay'] }],
    ['absent: not-listed', { notices: [notice] }],
  ])('%s, given %j %j %j', (verdict, part, page, more) => {
    expect(why(part, page, more)).toBe(verdict);
  });

  it('unknown where the page was too large to be read whole, though the part that was read is a payment area', () => {
    expect(why({})).toBe('absent: not-listed');
    expect(why({}, { partial: true })).toBe('unknown: no-payment-area');
  });

  it('unknown before it is anything else: what was not seen proves nothing', () => {
    expect(why({ kind: 'listing' }, { httpStatus: 403 })).toBe('unknown: blocked');
    expect(why({ slotStates: ['empty'] }, { settled: false })).toBe('unknown: still-loading');
    expect(why({ slotStates: ['empty', 'unread'] })).toBe('unknown: blocked');
  });
});
