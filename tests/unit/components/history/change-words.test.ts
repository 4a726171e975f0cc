import { describe, expect, it } from 'vitest';
import { changeWords, facetWords } from '@/components/history/change-words';
import type { Facet } from '@/lib/core/history/change';
import { words } from '../fixtures';

const yuan = (amount: string) => ({ amount, currency: 'CNY' }) as const;

const FACETS: readonly (readonly [facet: Facet, en: string, zh: string])[] = [
  [
    { facet: 'counts', before: [3, 12, 24], after: [3, 12] },
    '24 payments gone, 3 and 12 payments stayed',
    '24 期 没了，3和12 期 还在',
  ],
  [{ facet: 'counts', before: [3], after: [6] }, '6 payments new, 3 payments gone', '新增 6 期，3 期 没了'],
  [
    { facet: 'lender', before: '甲公司', after: '乙公司' },
    'lender changed from “甲公司” to “乙公司”',
    '放款方由“甲公司”换成“乙公司”',
  ],
  [
    { facet: 'min', before: yuan('100'), after: yuan('300') },
    'minimum rose from ¥100.00 to ¥300.00',
    '起分金额由 ¥100.00 升到 ¥300.00',
  ],
  [
    { facet: 'max', before: yuan('900'), after: yuan('1000') },
    'maximum rose from ¥900.00 to ¥1,000.00',
    '最高金额由 ¥900.00 升到 ¥1,000.00',
  ],
  [
    { facet: 'price', before: yuan('1499'), after: yuan('999') },
    'price fell from ¥1,499.00 to ¥999.00',
    '价格由 ¥1,499.00 降到 ¥999.00',
  ],
  [
    {
      facet: 'rate',
      count: 12,
      before: { value: '0.006', base: 'per-period' },
      after: { value: '0.08', base: 'total' },
    },
    '12 payments: rate changed from 0.6% a payment to 8.0% of the price in all',
    '12 期：费率由 每期 0.6% 变成 总价的 8.0%',
  ],
  [
    {
      facet: 'rate',
      count: 1,
      before: { value: '0', base: 'free' },
      after: { value: '0.144', base: 'annual' },
    },
    '1 payment: rate changed from no cost to 14.4% a year',
    '1 期：费率由 免息 变成 每年 14.4%',
  ],
];

describe('what changed, in words', () => {
  it.each(FACETS)('%o', (facet, en, zh) => {
    expect(facetWords(words('en'), facet)).toBe(en);
    expect(facetWords(words('zh-CN'), facet)).toBe(zh);
  });

  it('names the interval it changed in', () => {
    const change = {
      facet: 'provider',
      before: null,
      after: 'huabei',
      series: 's',
      since: '2026-11-03T01:00:00.000Z',
      by: '2026-11-04T01:00:00.000Z',
      reading: 'r',
    } as const;
    expect(changeWords(words(), change, change.by)).toMatch(
      /^newly offered here · between Nov 3, .* and Nov 4, /,
    );
  });
});
