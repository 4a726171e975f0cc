import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ALL_KNOWLEDGE } from '@/lib/core/reading/all-knowledge';
import { normaliseText } from '@/lib/core/reading/text/text';
import { tongueOf } from '@/lib/core/reading/text/tongue';

const tongue = () => tongueOf(ALL_KNOWLEDGE, 'zh-CN', { currency: 'CNY' });

const plans = (text: string) =>
  tongue()
    .plans(normaliseText(text))
    .map(({ plan }) => plan);
const terms = (text: string) => plans(text).map(({ count, each, teaser }) => [count, each, teaser]);

describe('plan sentences', () => {
  it.each([
    ['511.15元 × 3期', [[3, '511.15', false]]],
    ['￥878.99起×3期', [[3, '878.99', true]]],
    ['¥134.90/期 x 12期', [[12, '134.90', false]]],
    ['１２期 × ￥１００．５０', [[12, '100.50', false]]],
    ['3期（￥33.33/期）', [[3, '33.33', false]]],
    ['分12期，每期134.90元', [[12, '134.90', false]]],
    ['24期 | 每期¥521.00', [[24, '521.00', false]]],
    ['RMB 521/月 (24 期)', [[24, '521', false]]],
    ['每月417元，共24期', [[24, '417', false]]],
    ['月供 235.36元 × 36个月', [[36, '235.36', false]]],
    [
      '¥1,299.00×3期 ¥650.00×6期',
      [
        [3, '1299.00', false],
        [6, '650.00', false],
      ],
    ],
    [
      '3/6/12期免息',
      [
        [3, null, false],
        [6, null, false],
        [12, null, false],
      ],
    ],
    ['十二期零利率', [[12, null, false]]],
    ['6期内免息', [[6, null, true]]],
    ['月供低至160元', [[null, '160', true]]],
    ['低至166.5元/月', [[null, '166.5', true]]],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it.each([
    '第12期 双色球 ×3期',
    '共 12 期课程',
    '满3000元减300元',
    '¥199 × 2件',
    '压疮不可分期，12期随访',
    '2026年第3期',
    '会员订阅：每月 30 元，随时取消',
    '数量 ×3',
    '低至5.1元/天',
  ])('%s states no plan', (text) => {
    expect(plans(text)).toEqual([]);
  });

  it('takes an amount in a fee statement for the fee, not for the instalment', () => {
    const [plan, ...more] = plans('￥878.99起×3期 含手续费：费率0.5%起，￥12.99起×3期');
    expect(more).toEqual([]);
    expect(plan).toMatchObject({ count: 3, each: '878.99', feePerPeriod: '12.99' });
  });

  it('gives each plan its own fee', () => {
    const both = plans(
      '511.15元 × 3期 手续费 11.49元/期，费率2.3% 261.07元 × 6期 手续费 11.24元/期，费率4.5%',
    );
    expect(both.map(({ feePerPeriod }) => feePerPeriod)).toEqual(['11.49', '11.24']);
  });

  it('reads a down payment, another first payment, and rates that name their base', () => {
    expect(plans('首付￥2528.00+￥2596.38×12期')[0]).toMatchObject({ down: '2528.00', each: '2596.38' });
    expect(plans('¥100.00×3期 首期¥101.50')[0]).toMatchObject({ each: '100.00', first: '101.50' });
    expect(plans('¥100×12期 年化利率14.4%')[0]?.rate).toEqual({ value: '0.144', base: 'annual' });
    expect(plans('¥100×12期 月费率0.6%')[0]?.rate).toEqual({ value: '0.006', base: 'per-period' });
    expect(plans('¥100×12期 费率0.6%')[0]?.rate).toBeNull();
  });

  it('says free only where the page does', () => {
    expect(plans('¥100×12期 免息')[0]?.interestFree).toBe(true);
    expect(plans('¥100×12期 0手续费')[0]?.interestFree).toBe(true);
    expect(plans('¥100×12期')[0]?.interestFree).toBeNull();
  });

  it('never throws, whatever a page says, and never joins two numbers', () => {
    const scraps = fc.constantFrom(
      '¥',
      '12',
      '3期',
      '×',
      '手续费',
      '免息',
      '，',
      '100.00',
      '元',
      '/期',
      '每期',
      '起',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        for (const { plan } of tongue().plans(text)) {
          expect(plan.each === null || text.includes(plan.each)).toBe(true);
        }
      }),
    );
  });
});

test('what was asked before changes nothing: a word said at the end of a text is heard at the start of the next', () => {
  const spoken = tongue();
  expect(spoken.says('支付方式和分期说明，全部商品现在都支持免息', 'free')).toBe(true);
  expect(spoken.plans('免息 3期 ¥100.00/期')[0]?.plan.interestFree).toBe(true);
  expect(spoken.says('免息', 'free')).toBe(true);
});
