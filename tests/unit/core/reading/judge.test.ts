import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledgeFor } from '@/lib/core/reading/all-knowledge';
import { judge } from '@/lib/core/reading/judge';
import type { Snapshot, SnapshotNode } from '@/lib/core/reading/snapshot';
import { normaliseText } from '@/lib/core/reading/text/text';
import { aSnapshot, body, declared, line, node } from './a-snapshot';
import { SCRAPS } from './scraps';

const SPOKEN = ['zh', 'en', 'de', 'es', 'ja', 'pt'];
const known = knowledgeFor('shop.example', SPOKEN);
const read = (snapshot: Snapshot) => judge(snapshot, known);

const CODES = [
  'price',
  'payment-methods',
  'footer',
  'product-card',
  'nav',
  'installments',
  'del',
  'klarna_pay_later',
];
const text = fc
  .array(fc.constantFrom(...SCRAPS), { minLength: 1, maxLength: 6 })
  .map((scraps) => normaliseText(scraps.join(' ')));
const marks = fc.record({
  tag: fc.constantFrom('div', 'span', 'li', 'a', 'button', 'form', 'footer', 'article', 'td', 'label'),
  codes: fc.array(fc.constantFrom(...CODES), { maxLength: 2 }),
  visible: fc.constantFrom(true, true, true, false),
  disabled: fc.constantFrom(false, false, false, true),
  control: fc.boolean(),
  link: fc.constantFrom(false, false, true),
});
const leaf = fc.tuple(text, marks).map(([words, part]) => line(words, part));
const branch = fc
  .tuple(marks, fc.array(leaf, { maxLength: 4 }))
  .map(([part, children]) => node(part, ...children));
const tree = fc.array(fc.oneof(leaf, branch), { maxLength: 6 }).map((children) => body(...children));
const snapshot = fc
  .record({
    root: tree,
    lang: fc.constantFrom('zh-CN', 'en', 'de', 'ja', 'pt-BR', null, 'xx'),
    url: fc
      .constantFrom('', 'product/1', 'cart', 'checkout', 'list', 'faq')
      .map((path) => `https://shop.example/${path}`),
    title: text,
    settled: fc.boolean(),
    httpStatus: fc.constantFrom(200, 200, null, 403, 500),
    structured: fc.array(
      fc.record({
        price: fc.constantFrom('100.00', '1', '0', null),
        currency: fc.constantFrom('CNY', 'JPY', null, '???'),
        inStock: fc.constantFrom(true, false, null),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ structured, ...part }) =>
    aSnapshot({ ...part, languages: SPOKEN, structured: structured.map((one) => declared(one)) }),
  );

const edited = (root: SnapshotNode, edit: (one: SnapshotNode) => Partial<SnapshotNode>): SnapshotNode => ({
  ...root,
  ...edit(root),
  children: root.children.map((child) => edited(child, edit)),
});
const textsIn = (root: SnapshotNode): string[] => [
  ...(root.visible ? [root.text] : []),
  ...root.children.flatMap(textsIn),
];

describe('a reading of whatever a page may be', () => {
  it('never fails, is the same for the same, and stays bounded', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(snapshot, (page) => {
        const reading = read(page);
        expect(read(structuredClone(page))).toEqual(reading);
        expect(reading.mentions.length).toBeLessThanOrEqual(12);
        expect(reading.notices.length).toBeLessThanOrEqual(5);
        expect(reading.observed?.otherPrices.length).toBeLessThanOrEqual(6);
        expect(reading.because === null).toBe(reading.status === 'offered' || reading.status === 'disabled');
        for (const { evidence, reason, plans } of reading.offers) {
          expect(evidence.text.length).toBeLessThanOrEqual(200);
          expect(reason?.text.length ?? 0).toBeLessThanOrEqual(200);
          for (const { count } of plans) expect(count === null || (count >= 2 && count <= 120)).toBe(true);
        }
        for (const { text: words } of [...reading.mentions, ...reading.notices])
          expect(words.length).toBeLessThanOrEqual(200);
        const keys = reading.offers.map(({ provider, kind }) => `${provider} ${kind}`);
        expect(new Set(keys).size).toBe(keys.length);
        seen.add(reading.status);
      }),
      { numRuns: 200, seed: 4 },
    );
    expect([...seen].toSorted()).toEqual(['absent', 'disabled', 'offered', 'unknown']);
  });

  it('offers nothing where nothing is drawn, and no plan but one that is drawn', () => {
    fc.assert(
      fc.property(snapshot, (page) => {
        const blind = { ...page, root: edited(page.root, () => ({ visible: false })) };
        expect(read(blind).offers).toEqual([]);
        const drawn = textsIn(page.root).join(' ');
        for (const { plans } of read(page).offers)
          for (const { each } of plans)
            expect(
              each === null || drawn.replaceAll(/[.,\s]/g, '').includes(each.replaceAll(/\.0+$|\./g, '')),
            ).toBe(true);
      }),
      { numRuns: 40, seed: 5 },
    );
  });

  it('does not come to an offer by hiding words that close nothing', () => {
    // What closes an offer, says that all is sold or competes for a row may well be what stood in its way.
    const CLOSES = /不支持|已售罄|可用|available|over|up to|加载|登录|租金|先用后付/;
    const plain = (root: SnapshotNode) =>
      edited(root, ({ text: words }) => ({ text: words.replace(CLOSES, '') }));
    fc.assert(
      fc.property(tree, fc.nat(12), (root, which) => {
        const page = aSnapshot({ url: 'https://shop.vivo.com.cn/product/1', root: plain(root) });
        const vivo = knowledgeFor('shop.vivo.com.cn', page.languages);
        let at = -2;
        const hidden = edited(page.root, ({ visible }) => {
          at += 1;
          return { visible: visible && at !== which };
        });
        const before = judge(page, vivo);
        const after = judge({ ...page, root: hidden }, vivo);
        expect(before.offers.length === 0 && after.status === 'offered').toBe(false);
      }),
      { numRuns: 80, seed: 7 },
    );
  });
});
