// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { asText } from '@/components/compare/as-text';
import { createFigures } from '@/components/compare/figures';
import { rateStyle } from '@/components/ui/rate-style';
import { weighSheet } from '@/components/compare/weigh-sheet';
import { NO_ASSUMPTIONS } from '@/lib/core/plans/compare/assumptions';
import { NEW_SHOPPER } from '@/lib/core/plans/sheet/shopper';
import { words } from '../fixtures';
import { row, sheet } from './a-sheet';
import { order, rowsOf, show, type } from './held-screen';

afterEach(cleanup);

const long = row('w1', 'interest-free', { count: '24', each: '252' });
const given = sheet([long], { price: '6000' });

describe('the order at what one’s money earns', () => {
  it('gives the reason with the rate named, and a figure in every row', () => {
    show({ sheet: given });
    type('My money earns a year', '3');
    expect(order()[0]).toBe('Interest-free · 24 payments');
    expect(
      screen.getByRole('heading', {
        name: 'Cheapest: Interest-free · 24 payments. With your money earning 3% a year, it is like paying ¥5,865.47 now, ¥134.53 less than paying at once.',
      }),
    ).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'Like paying now' })).toBeTruthy();
    expect(rowsOf()[0]).toContain('¥5,865.47');
    expect(rowsOf()[1]).toMatch(/¥6,000\.00¥6,000\.00/);
  });

  it('says it in Chinese', () => {
    show({ sheet: given, shopper: { ...NEW_SHOPPER, moneyRate: '0.03' } }, 'zh-CN');
    expect(
      screen.getByText(
        '最省的是“免息分期 · 24 期”。按你的钱一年赚 3% 算，相当于现在付 ¥5,865.47，比一次付清划算 ¥134.53。',
      ),
    ).toBeTruthy();
  });

  it('names the rate also where paying at once stays cheapest', () => {
    show({ sheet: given });
    type('My money earns a year', '0.1');
    expect(
      screen.getByText(
        /^Cheapest: At once, in full, ¥6,000\.00 in all\. With your money earning 0\.1% a year/,
      ),
    ).toBeTruthy();
  });

  it('counts points only when they are worth something', () => {
    const points = row('w1', 'in-full', { pointsEarned: '300' });
    show({
      sheet: sheet([points, row('w2', 'interest-free', { count: '12', each: '500' })], { price: '6000' }),
    });
    expect(screen.queryByRole('columnheader', { name: 'Like paying now' })).toBeNull();
    type('Points are worth, of face value', '50');
    expect(screen.getByText(/With points worth 50% of face value/)).toBeTruthy();
    expect(rowsOf()[0]).toMatch(/¥5,850\.00/);
  });

  it('changes nothing while money earns nothing', () => {
    show({ sheet: given });
    expect(screen.queryByRole('columnheader', { name: 'Like paying now' })).toBeNull();
    expect(screen.getByText(/^Cheapest: At once, in full, ¥6,000\.00 in all\./)).toBeTruthy();
  });
});

describe('the copied text', () => {
  const said = (one: typeof given, moneyRate = '0') => {
    const assumptions = { ...NO_ASSUMPTIONS, moneyRate };
    return asText(
      words('zh-CN'),
      one,
      weighSheet(one, assumptions),
      assumptions,
      createFigures(words('zh-CN'), one.currency),
      rateStyle(words('zh-CN'), null, one.currency),
    );
  };

  it('says what is the same, which currency, and what the order rests on', () => {
    expect(said(given)).toMatch(/^Phone ¥6,000\.00 \(CNY\)\n1\. 一次付清: 总共 ¥6,000\.00，和一次付清一样\n/);
    expect(said(given)).not.toMatch(/排序/);
    expect(said(given, '0.03')).toMatch(/相当于现在付 ¥5,865\.47.*\n[^]*按你的钱一年赚 3% 排序。/);
  });

  it('calls rent that goes back no saving, and leaves no gap in Chinese', () => {
    const rent = sheet([row('w1', 'rent-and-return', { count: '12', each: '100' })]);
    expect(said(rent)).toMatch(/租用，到期归还.*: 总共 ¥1,200\.00，用完要还/);
    const open = sheet([row('w1', 'equal-payment', { count: '12' })]);
    expect(said(open)).toMatch(/总共至少 ¥/);
  });
});

describe('the payments of a row', () => {
  it.each([
    ['equal-principal', { count: '12', annualRate: '12' }, /first \$560\.00, then less/],
    ['interest-free', { count: '12', each: '500' }, /\$500\.00 each/],
    [
      'interest-free',
      { count: '3', each: '1900', first: '2200' },
      /first \$2,200\.00, then \$1,900\.00 each/,
    ],
  ] as const)('of %s %o', (kind, typed, said) => {
    show({ sheet: sheet([row('w1', kind, typed)], { price: '6000', currency: 'USD' }) });
    expect(rowsOf().join()).toMatch(said);
  });
});
