// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { compareOffers } from '@/components/plans/compare-offers';
import { ComparisonTable } from '@/components/plans/comparison-table';
import type { Money } from '@/lib/core/money/amount';
import type { ComparedPlan } from '@/lib/core/plans/compare-plans';
import { NEW_SHOPPER } from '@/lib/core/plans/sheet/shopper';
import type { Reading } from '@/lib/core/reading/reading';
import { comparedPlan, draw, exactly, offer, plan, reading } from '../fixtures';

afterEach(cleanup);

const cells = () => screen.getAllByRole('row').map((one) => one.textContent);
/** A comparison of our own, so that the table is tested and not the calculator. */
const compared = (plans: Partial<ComparedPlan>[]) => (cash: Money | null) => ({
  cash,
  plans: plans.map((one, index) =>
    comparedPlan({ presentCost: exactly('9999.00'), ...one, key: `0.${index}` }),
  ),
});
const compare = (from: Reading, plans: Partial<ComparedPlan>[]) =>
  compareOffers(from, NEW_SHOPPER, compared(plans));
const page = (count: number) =>
  reading({
    offers: [
      offer(
        'huabei',
        Array.from({ length: count }, () => plan({ count: 12 })),
      ),
    ],
  });

describe('ComparisonTable', () => {
  it('puts paying in full first and every cost, rate and unknown in words', () => {
    const plans: Partial<ComparedPlan>[] = [
      {
        each: '134.90',
        extra: exactly('119.80'),
        annual: { nominal: exactly('0.1440'), effective: exactly('0.1540') },
        quality: 'apr',
      },
      { each: '66.00', extra: exactly('85.00'), notes: ['lower-bound'], quality: 'not-a-loan' },
      {},
    ];
    draw(<ComparisonTable offers={compare(page(3), plans)} />);
    const [, full, first, second, third] = cells();
    expect(full).toContain('At once, in full');
    expect(full).toContain('least');
    expect(full).toContain('¥1,499.00');
    expect(first).toMatch(/Huabei.*12 payments.*¥134\.90.*\+¥119\.80.*14\.40%.*compound 15\.40%/);
    expect(second).toMatch(/at least¥66\.00.*at least\+¥85\.00.*no loan/);
    expect(third).toMatch(/not stated.*can’t be told/);
  });

  it('gives the mark to a plan that is cheaper than paying in full', () => {
    draw(
      <ComparisonTable
        offers={compare(page(1), [{ extra: exactly('-20.00'), presentCost: exactly('1479.00') }])}
      />,
    );
    const [, first, full] = cells();
    expect(full).toContain('At once, in full');
    expect(full).not.toContain('least');
    expect(first).toMatch(/least.*-¥20\.00/);
  });

  it('puts paying in full at its place when waiting is worth something', () => {
    const worth = (extra: string, cost: string) => ({ extra: exactly(extra), presentCost: exactly(cost) });
    const plans = [worth('0.00', '1487.00'), worth('9.00', '1496.00'), worth('60.00', '1540.00')];
    draw(<ComparisonTable offers={compare(page(3), plans)} />);
    expect(cells().map((text) => /At once|\+?¥\d+\.00(?=can)/.exec(text ?? '')?.[0] ?? '')).toEqual([
      '',
      '¥0.00',
      '+¥9.00',
      'At once',
      '+¥60.00',
    ]);
  });

  it('shows the ends of a rate that a missing fact may move', () => {
    const nominal = { value: '0.0898', low: '0.0638', high: '0.1356' };
    const plans = [{ annual: { nominal, effective: exactly('0.0936') }, quality: 'apr' as const }];
    draw(<ComparisonTable offers={compare(page(1), plans)} />);
    expect(cells()[2]).toMatch(/8\.98%6\.38%–13\.56%compound 9\.36%/);
  });

  it('calls nothing cheapest when no cost is known', () => {
    draw(<ComparisonTable offers={compare(page(1), [{}])} />);
    expect(screen.queryByText('least')).toBeNull();
  });

  it('folds a long list and says how long it is', () => {
    draw(
      <ComparisonTable
        offers={compare(
          page(9),
          Array.from({ length: 9 }, () => ({ extra: exactly('1.00') })),
        )}
      />,
    );
    expect(cells()).toHaveLength(2 + 6);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 9 plans' }));
    expect(cells()).toHaveLength(2 + 9);
  });

  it('keeps a row for an offer that states no plan', () => {
    const bare = reading({ offers: [offer('baitiao', [])] });
    draw(<ComparisonTable offers={compareOffers(bare)} />, 'zh-CN');
    expect(cells()[2]).toMatch(/京东白条.*没写几期/);
  });
});
