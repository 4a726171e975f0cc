import { describe, expect, it, test } from 'vitest';
import { place, upward, wholeText } from '@/lib/core/reading/page/regions';
import type { SnapshotNode } from '@/lib/core/reading/snapshot';
import { body, line, node } from '../a-snapshot';

const at = (root: SnapshotNode, text: string) =>
  place(root).find(({ node: one }) => one.text === text && one.children.length === 0);
const furniture = (part: Partial<SnapshotNode>) => at(body(node(part, line('x'))), 'x')?.furniture;

describe('the site’s frame', () => {
  test.each<Partial<SnapshotNode>>([
    { tag: 'nav' },
    { tag: 'footer' },
    { tag: 'header' },
    { codes: ['site-footer'] },
    { codes: ['topbar'] },
    { codes: ['footer-links'] },
    { codes: ['related-products'] },
    { codes: ['swiper'] },
  ])('is %j, and all that stands in it', (part) => {
    expect(furniture(part)).toBe(true);
  });

  test.each<Partial<SnapshotNode>>([
    { tag: 'div' },
    { codes: ['nav-tabs'] },
    { codes: ['nav', 'nav-pills'] },
    { tag: 'td', codes: ['footer'] },
    { tag: 'main', codes: ['header'] },
    { codes: ['product-header'] },
    { codes: ['headerless'] },
    { codes: ['footer', 'payment-methods'] },
  ])('is not %j', (part) => {
    expect(furniture(part)).toBe(false);
  });

  it('ends where a purchase begins: its header and footer are its own', () => {
    for (const purchase of [{ tag: 'form' }, { tag: 'dialog' }, { codes: ['payment'] }])
      expect(at(body(node(purchase, node({ tag: 'footer' }, line('x')))), 'x')?.furniture).toBe(false);
    // A search form inside the frame is the frame's.
    expect(at(body(node({ tag: 'footer' }, node({ tag: 'form' }, line('x')))), 'x')?.furniture).toBe(true);
  });
});

describe('cards of other items', () => {
  const card = (name: string, part: Partial<SnapshotNode> = { link: true }) =>
    node({ tag: 'li', ...part }, line(name), line('¥100'));
  const cards = (...all: readonly SnapshotNode[]) =>
    place(body(...all)).filter((one) => one.card && !one.parent?.card).length;

  it('are three or more like siblings with a price and a link', () => {
    expect(cards(card('甲'), card('乙'), card('丙'))).toBe(3);
    expect(at(body(card('甲'), card('乙'), card('丙')), '丙')?.card).toBe(true);
  });

  it('are none where they are two, are unlike, have no price or lead nowhere', () => {
    expect(cards(card('甲'), card('乙'))).toBe(0);
    expect(cards(card('甲'), card('乙'), card('丙', { link: true, tag: 'div' }))).toBe(0);
    expect(cards(card('甲'), card('乙'), node({ tag: 'li', link: true }, line('丙')))).toBe(0);
    expect(cards(...['甲', '乙', '丙'].map((name) => card(name, {})))).toBe(0);
  });

  it('may be opened by script, if they name things: plans of one purchase do not', () => {
    const scripted = { codes: ['product-card'] };
    expect(cards(...['甲', '乙', '丙'].map((name) => card(name, scripted)))).toBe(3);
    expect(cards(...['3期', '6期', '12期'].map((name) => card(name, scripted)))).toBe(0);
  });

  it('say nothing of what stands beside them', () => {
    expect(at(body(card('甲'), card('乙'), card('丙'), line('x')), 'x')?.card).toBe(false);
  });
});

it('everything has its place in document order, with its way up', () => {
  const root = body(node({ tag: 'p' }, line('a')), line('b'));
  expect(place(root).map(({ node: one }) => one.tag)).toEqual(['body', 'p', 'div', 'div']);
  const a = at(root, 'a');
  expect(a && [...upward(a)].map(({ node: one }) => one.tag)).toEqual(['div', 'p', 'body']);
});

it('a text too long to be kept is that of its drawn parts, bounded', () => {
  expect(wholeText(body(line('a'), node({ text: '' }, line('b'), line('c'))))).toBe('a | b | c');
  expect(wholeText(node({ text: '', visible: false }, line('a')))).toBe('');
  expect(wholeText(body(...Array.from({ length: 50 }, () => line('x'.repeat(100)))))).toHaveLength(2_000);
});
