import { describe, expect, it, test } from 'vitest';
import { isGreyed, lenderIn, rowOf } from '@/lib/core/reading/offers/rows';
import { place, type Placed } from '@/lib/core/reading/page/regions';
import type { SnapshotNode } from '@/lib/core/reading/snapshot';
import { body, line, node } from '../a-snapshot';
import { speak } from '../phrases/speak';

const { tongue } = speak('zh-CN', 'CNY');
function at(root: SnapshotNode, text: string): Placed {
  const found = place(root).findLast(({ node: one }) => one.text === text);
  if (!found) throw new Error(`No node says ${text}.`);
  return found;
}

describe('the row of a provider', () => {
  it('is the widest box that speaks of it alone', () => {
    const row = node({ tag: 'li' }, node({}, line('花呗')), line('额度不足'));
    const root = body(node({ tag: 'ul' }, row, node({ tag: 'li' }, line('微信支付'))));
    expect(rowOf(at(root, '花呗'), 'huabei', tongue).node).toBe(row);
  });

  it('ends at the page, at another brand and at a store’s own', () => {
    const alone = node({}, line('花呗'), line('每期100元'));
    expect(rowOf(at(body(alone), '花呗'), 'huabei', tongue).node).toBe(alone);
    for (const other of ['京东白条', '星河分期'])
      expect(rowOf(at(body(node({}, line('花呗'), line(other))), '花呗'), 'huabei', tongue).node.text).toBe(
        '花呗',
      );
  });

  it('goes past a neighbour that names it again', () => {
    const both = node({}, line('花呗'), line('花呗 微信支付'));
    expect(rowOf(at(body(both), '花呗'), 'huabei', tongue).node).toBe(both);
  });
});

describe('grey', () => {
  it('is a mark anywhere from the words up to their row, and not above it', () => {
    const marked = (row: boolean, above: boolean) => {
      const root = body(node({ disabled: above }, node({ disabled: row, tag: 'li' }, line('花呗'))));
      const from = at(root, '花呗');
      return isGreyed(from, from.parent ?? from);
    };
    // The row and its words say the same, so that the words' holder is the row.
    expect(marked(true, false)).toBe(true);
    expect(marked(false, true)).toBe(false);
    expect(marked(false, false)).toBe(false);
  });
});

describe('the lender', () => {
  test.each([
    ['由重庆星河小额贷款有限公司提供', '重庆星河小额贷款有限公司'],
    ['花呗 | 由星河消费金融股份有限公司提供服务', '星河消费金融股份有限公司'],
    ['贷款机构:星河(重庆)小额贷款有限责任公司', '星河(重庆)小额贷款有限责任公司'],
    ['有限公司', null],
    ['由星河提供', null],
    [`由${'甲'.repeat(40)}有限公司提供`, null],
  ])('%s: %s', (text, expected) => {
    expect(lenderIn(text)).toBe(expected);
  });
});
