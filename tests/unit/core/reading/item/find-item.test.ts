import { describe, expect, it, test } from 'vitest';
import { findItem } from '@/lib/core/reading/item/find-item';
import { drawnPrices, priceCandidates } from '@/lib/core/reading/item/price-candidates';
import { observe } from '@/lib/core/reading/page/observe';
import { place } from '@/lib/core/reading/page/regions';
import type { DraftOffer } from '@/lib/core/reading/offers/draft-offer';
import type { PageKind } from '@/lib/core/reading/reading';
import type { Snapshot, SnapshotNode } from '@/lib/core/reading/snapshot';
import { draft, found } from '../offers/a-draft';
import { aSlot, aSnapshot, body, declared, line, node } from '../a-snapshot';
import { speak } from '../phrases/speak';

const { tongue } = speak('zh-CN', 'CNY');
const drawn = (root: SnapshotNode) => drawnPrices(place(root), tongue);
const shown = (...children: readonly SnapshotNode[]) =>
  drawn(body(...children)).shown.map(({ amount }) => amount);
const totals = (...children: readonly SnapshotNode[]) =>
  drawn(body(...children)).totals.map(({ amount }) => amount);
const price: Partial<SnapshotNode> = { codes: ['price'] };

describe('a drawn price', () => {
  it('is marked where markup says so', () => {
    expect(drawn(body(line('¥100.00', price), line('¥90.00'))).shown.map(({ marked }) => marked)).toEqual([
      true,
      false,
    ]);
  });

  test.each<[string, Partial<SnapshotNode>]>([
    ['¥100.00', { visible: false }],
    ['¥100.00', { tag: 'del' }],
    ['¥100.00', { codes: ['market-price'] }],
    ['¥100.00', { codes: ['installment-price'] }],
    ['¥100.00', { codes: ['shipping'] }],
    ['¥0.00', price],
    ['立减 ¥100.00', price],
    ['¥100.00×3期', price],
    ['100', price],
  ])('is not %s of %j', (text, part) => {
    expect(shown(line(text, part))).toEqual([]);
  });

  it('is not one in the frame, in a card of another item, or beside a plan’s words', () => {
    expect(shown(node({ tag: 'footer' }, line('¥100.00')))).toEqual([]);
    const card = (name: string) => node({ link: true }, line(name), line('¥9.00'));
    expect(shown(card('甲'), card('乙'), card('丙'), line('¥100.00'))).toEqual(['100.00']);
    expect(shown(node({}, line('¥100.00'), line('× 3期')))).toEqual([]);
  });
});

describe('a total', () => {
  it('stands right behind its label, the page’s last word first', () => {
    expect(totals(line('应付总额: ¥100.00'), line('合计 ¥120.00'))).toEqual(['120.00', '100.00']);
  });

  it('is no amount behind other words, of a plan, hidden or of a card', () => {
    expect(
      totals(line('运费 ¥100.00'), line('应付 元'), line('应付总额: ¥100.00', { visible: false })),
    ).toEqual([]);
    expect(totals(line('支付 ¥100.00×3期'))).toEqual([]);
  });
});

describe('what may be the item’s price', () => {
  const root = body(line('¥100.00', price), line('应付总额: ¥120.00'), line('¥90.00'));
  const page = {
    root,
    rulePrices: ['80', 'x'],
    structured: [declared({ price: '70' }), declared({ price: '0' })],
    slots: [aSlot({ terms: { price: '60.00' } }), aSlot({ terms: { 'price.minor': '5000' } })],
  };
  const asked = (kind: PageKind) =>
    priceCandidates(aSnapshot(page), drawn(root), kind, tongue).map(
      ({ source, amount }) => `${source} ${amount}`,
    );

  it('is asked of what people see before what machines read', () => {
    expect(asked('product')).toEqual([
      'rule 80',
      'shown 100.00',
      'json-ld 70',
      'shown 100.00',
      'shown 120.00',
      'shown 90.00',
      'slot 60.00',
      'slot 50.00',
    ]);
  });

  it('is the total at a checkout, where a bare price may be one of several items’', () => {
    expect(asked('checkout')).toEqual([
      'rule 80',
      'total 120.00',
      'json-ld 70',
      'slot 60.00',
      'slot 50.00',
      'shown 100.00',
    ]);
  });
});

describe('the item', () => {
  const find = (page: Partial<Snapshot>, drafts: readonly DraftOffer[] = [], kind: PageKind = 'product') => {
    const snapshot = aSnapshot(page);
    return findItem(snapshot, drawn(snapshot.root), kind, drafts, tongue);
  };
  const paying = (each: string) => draft({ found: [found({ count: 3, each })] });
  const two = { root: body(line('¥100.00', price), line('¥300.00', price)) };

  it('costs what its plans sum to; where they pay no price, none is known', () => {
    expect(find(two).item?.price).toEqual({ amount: '100.00', currency: 'CNY' });
    expect(find(two, [paying('103.34')]).item?.price?.amount).toBe('300.00');
    expect(find(two, [paying('3000.00')]).item).toBeNull();
    expect(find(two, [paying('3000.00')]).candidates).not.toEqual([]);
    // A plan that may be another item's denies none, and helps to choose.
    expect(find(two, [{ ...paying('3000.00'), needsPrice: true }]).item?.price?.amount).toBe('100.00');
    expect(find(two, [{ ...paying('103.34'), needsPrice: true }]).item?.price?.amount).toBe('300.00');
  });

  it('is named by the rule, else by the first that declares a price', () => {
    const structured = [declared({ name: '甲', id: '1' }), declared({ name: '乙', id: '2', price: '5' })];
    expect(find({ structured }).item).toMatchObject({ name: '乙', id: '2' });
    expect(find({ structured, ruleName: '丙' }).item?.name).toBe('丙');
    expect(find({ ruleName: '长'.repeat(300) }).item?.name).toHaveLength(120);
  });

  it('is none on a list, and none where nothing is told', () => {
    expect(find(two, [], 'listing')).toEqual({ item: null, candidates: [] });
    expect(find({}).item).toBeNull();
  });
});

describe('what is known around the offer', () => {
  const look = (page: Partial<Snapshot>, more: Partial<Parameters<typeof observe>[0]> = {}) => {
    const snapshot = aSnapshot(page);
    const placed = place(snapshot.root);
    return observe({ tongue, snapshot, placed, item: null, candidates: [], offers: [], slots: [], ...more });
  };

  it('is whether one is signed in, and null where the page says neither', () => {
    expect(look({ root: body(line('退出登录')) }).signedIn).toBe(true);
    expect(look({ root: body(line('请登录')) }).signedIn).toBe(false);
    expect(look({ root: body(line('请登录', { visible: false })) }).signedIn).toBeNull();
  });

  it('is whether there is stock, as declared before as drawn', () => {
    expect(look({ root: body(line('已售罄')) }).inStock).toBe(false);
    expect(look({ root: body(line('已售罄')), structured: [declared({ inStock: true })] }).inStock).toBe(
      true,
    );
    expect(look({}).inStock).toBeNull();
  });

  it('is the prices that disagree, each source’s once', () => {
    const one = (amount: string) => ({ amount, currency: null, source: 'shown' }) as const;
    const item = { id: null, name: null, price: { amount: '100.00', currency: 'EUR' } };
    const candidates = [one('100'), one('90.00'), one('90.00'), { ...one('90.00'), source: 'meta' as const }];
    expect(look({}, { item, candidates }).otherPrices).toEqual([
      { source: 'shown', amount: '90.00', currency: 'EUR' },
      { source: 'meta', amount: '90.00', currency: 'EUR' },
    ]);
    const many = Array.from({ length: 9 }, (_, index) => one(`${index + 1}`));
    expect(look({}, { candidates: many }).otherPrices).toHaveLength(6);
  });

  it('is which rules found their place empty; one that spoke is not listed twice', () => {
    const slot = (
      rule: string,
      state: 'empty' | 'unread' | 'hidden' | 'said',
      said: string | null = null,
    ) => ({ rule, state, said });
    const slots = [
      slot('a/1', 'empty'),
      slot('a/1', 'unread'),
      slot('a/2', 'hidden'),
      slot('a/3', 'said', 'Pay later'),
    ];
    expect(look({}, { slots }).rules).toEqual([
      { rule: 'a/1', did: 'empty' },
      { rule: 'a/3', did: 'mention' },
    ]);
  });
});
