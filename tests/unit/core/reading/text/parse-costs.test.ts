import { describe, expect, it, test } from 'vitest';
import { speak } from '../phrases/speak';

const zh = speak('zh-CN', 'CNY');
const en = speak('en-US', 'USD');
const costs = ({ plan }: typeof zh, text: string) => {
  const read = plan(text);
  return read && [read.each, read.feePerPeriod, read.feeTotal, read.interestFree];
};

describe('what a plan costs', () => {
  test.each<[text: string, cost: readonly unknown[]]>([
    ['¥100.00×12期 手续费0元/期', ['100.00', '0', null, true]],
    ['¥100.00×12期 手续费1.50元/期', ['100.00', '1.50', null, false]],
    ['¥100.00×12期 总手续费18.00元', ['100.00', null, '18.00', false]],
    ['¥100.00×12期 费率0%', ['100.00', null, null, true]],
    // Both are told: the contradiction is for the reader to see.
    ['¥100.00×12期 免息 手续费30元/期', ['100.00', '30', null, true]],
    ['¥100.00×12期', ['100.00', null, null, null]],
  ])('%s', (text, expected) => {
    expect(costs(zh, text)).toEqual(expected);
  });

  it('is not free where words say that it costs, though they name no amount', () => {
    expect(costs(en, '$25.00/month for 12 months plus interest')?.[3]).toBe(false);
    expect(costs(en, '4 interest-free payments of $25.00')?.[3]).toBe(true);
    expect(costs(en, '4 payments of $25.00, no interest if paid in full')?.[3]).toBeNull();
  });

  it('is a rate with its base where the words tell it, and an open one where only arithmetic can', () => {
    const rate = (text: string) => zh.tongue.plans(text)[0];
    expect(rate('¥100.00×12期 总费率7.2%')?.plan.rate).toEqual({ value: '0.072', base: 'total' });
    expect(rate('¥100.00×12期 费率7.2%')?.plan.rate).toBeNull();
    expect(rate('¥100.00×12期 费率7.2%')?.openRate).toBe('0.072');
    expect(rate('¥100.00×12期 年化利率0%')?.plan).toMatchObject({
      rate: { value: '0', base: 'annual' },
      interestFree: true,
    });
  });
});

describe('whose cost it is', () => {
  const frees = (text: string) => zh.tongue.plans(text).map(({ plan }) => [plan.count, plan.interestFree]);

  it('the plan’s before it, one before all plans the first’s', () => {
    expect(frees('¥100.00×3期 免息 ¥50.00×6期')).toEqual([
      [3, true],
      [6, null],
    ]);
    expect(frees('免息 ¥100.00×3期 ¥50.00×6期')).toEqual([
      [3, true],
      [6, null],
    ]);
  });

  it('all of the plans that one statement names', () => {
    expect(frees('3/6/12期免息')).toEqual([
      [3, true],
      [6, true],
      [12, true],
    ]);
  });

  it('the plan’s of the count it names, wherever it stands', () => {
    const fees = zh.tongue
      .plans('¥878.99×3期 ¥445.99×6期 含手续费:¥12.99×3期')
      .map(({ plan }) => [plan.count, plan.each, plan.feePerPeriod]);
    expect(fees).toEqual([
      [3, '878.99', '12.99'],
      [6, '445.99', null],
    ]);
  });

  it('nobody’s when it stands further away than a sentence', () => {
    const far = (gap: number) => frees(`¥100.00×3期 ${'甲'.repeat(gap)} 免息`);
    expect(far(60)).toEqual([[3, true]]);
    expect(far(90)).toEqual([[3, null]]);
  });
});
