import { describe, expect, it, test } from 'vitest';
import { pageKind, pageSigns, type PageSigns } from '@/lib/core/reading/page/page-kind';
import { place } from '@/lib/core/reading/page/regions';
import type { Snapshot, SnapshotNode } from '@/lib/core/reading/snapshot';
import { vivo } from '@/lib/core/reading/stores/vivo';
import { aSnapshot, body, declared, line, node } from '../a-snapshot';
import { speak } from '../phrases/speak';

const NONE: PageSigns = {
  readable: true,
  buys: false,
  pays: false,
  leavesCart: false,
  cards: 0,
  total: false,
  priced: false,
  reads: false,
  methods: [],
};
const kind = (signs: Partial<PageSigns>, page: Partial<Snapshot> = {}) => {
  const { kind: one, loose } = pageKind(aSnapshot(page), null, { ...NONE, ...signs });
  return loose ? `loose ${one}` : one;
};
const path = (rest: string) => ({ url: `https://shop.example/${rest}` });

describe('a page is', () => {
  test.each<[why: string, kind: string, signs: Partial<PageSigns>, page?: Partial<Snapshot>]>([
    ['by its buy button', 'product', { buys: true }],
    ['by the button, though some cards stand below', 'product', { buys: true, cards: 5 }],
    ['by its many cards, each with a button', 'listing', { buys: true, cards: 6 }],
    ['by its address, whatever cards stand on it', 'product', { buys: true, cards: 9 }, path('p/1')],
    ['by its cards', 'listing', { cards: 3 }],
    ['by two ways to pay', 'checkout', { methods: ['alipay', 'wechat-pay'] }],
    ['by a button beside ways to pay', 'product', { buys: true, methods: ['alipay', 'wechat-pay'] }],
    [
      'by an item’s address above its payment logos',
      'product',
      { methods: ['alipay', 'wechat-pay'] },
      path('item/1'),
    ],
    ['by paying a total', 'checkout', { pays: true, total: true }],
    ['by leaving it', 'cart', { leavesCart: true }],
    ['by its address', 'cart', {}, path('warenkorb')],
    ['by its address alone', 'checkout', {}, path('checkout/step-1')],
    ['by declaring an item', 'product', {}, { types: ['product'] }],
    ['by declaring a price', 'product', {}, { structured: [declared({ price: '1' })] }],
    ['by explaining', 'other', { reads: true }],
    ['by its address among the explanations', 'other', { total: true }, path('help/total')],
    ['by an article’s type, unless it sells', 'other', { priced: true }, { types: ['article'] }],
    ['by a button, whatever it calls itself', 'product', { buys: true, reads: true }, { types: ['article'] }],
    ['by nothing', 'other', {}],
    ['by an amount alone, which is not much', 'loose product', { priced: true }],
    ['by a total alone, which is not much', 'loose checkout', { total: true }],
    ['by its length, where nothing else tells', 'other', { priced: true }, { length: 20_001 }],
  ])('%s: %s', (_, expected, signs, page) => {
    expect(kind(signs, page)).toBe(expected);
  });

  it('first of all what the store’s rule says of its address', () => {
    const page = (url: string) => pageKind(aSnapshot({ url }), vivo, { ...NONE, cards: 9 });
    expect(page('https://shop.vivo.com.cn/product/1').kind).toBe('product');
    expect(page('https://www.vivo.com.cn/product/1').kind).not.toBe('listing');
    expect(page('https://shop.vivo.com.cn/x').kind).toBe('listing');
  });
});

describe('signs of a page', () => {
  const { tongue } = speak('zh-CN', 'CNY');
  const drawn = { totals: [], shown: [] };
  const signs = (root: SnapshotNode, page: Partial<Snapshot> = {}) =>
    pageSigns(place(root), aSnapshot(page), drawn, tongue);

  it('are drawn controls outside the frame and the cards', () => {
    expect(signs(body(line('立即购买'))).buys).toBe(true);
    expect(signs(body(line('立即购买', { visible: false }))).buys).toBe(false);
    expect(signs(body(node({ tag: 'nav' }, line('立即购买')))).buys).toBe(false);
    expect(signs(body(line('立即购买说明'))).buys).toBe(false);
    const card = (name: string) => node({ link: true }, line(name), line('¥10'), line('立即购买'));
    expect(signs(body(card('甲'), card('乙'), card('丙')))).toMatchObject({ buys: false, cards: 3 });
  });

  it('are ways to pay, each once', () => {
    expect(signs(body(line('微信支付'), line('微信支付'), line('支付宝'))).methods).toEqual([
      'wechat-pay',
      'alipay',
    ]);
    expect(signs(body(line(`微信支付${'说明'.repeat(30)}`))).methods).toEqual([]);
  });

  it('are an article or short words of explanation', () => {
    expect(signs(body(node({ tag: 'article' }, line('x')))).reads).toBe(true);
    expect(signs(body(line('分期付款说明'))).reads).toBe(true);
    expect(signs(body(line('x'))).reads).toBe(false);
  });

  it('can be read only in a language that is known', () => {
    expect(signs(body(), { lang: 'zh-TW' }).readable).toBe(true);
    expect(signs(body(), { lang: null }).readable).toBe(true);
    expect(signs(body(), { lang: 'fi' }).readable).toBe(false);
  });
});
