// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { compareOffers } from '@/components/plans/compare-offers';
import { ComparisonTable } from '@/components/plans/comparison-table';
import type { Comparison } from '@/lib/core/plans/comparison';
import { draw, offer, plan, reading } from '../fixtures';

afterEach(cleanup);

const cells = () => screen.getAllByRole('row').map((one) => one.textContent);
/** A comparison of our own, so that the table is tested and not the calculator. */
const compared = (options: Partial<Comparison['options'][number]>[]) => (cash: Comparison['cash']) => ({
  cash,
  options: options.map((option, index) => ({
    key: `0.${index}`,
    count: 12,
    each: null,
    total: null,
    extra: null,
    annual: null,
    quality: 'none' as const,
    notes: [],
    ...option,
  })),
});
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
    const compare = compared([
      { each: '134.90', extra: '119.80', annual: { nominal: '0.1440', effective: '0.1540' }, quality: 'apr' },
      { each: '66.00', extra: '85.00', notes: ['lower-bound'], quality: 'not-a-loan' },
      {},
    ]);
    draw(<ComparisonTable offers={compareOffers(page(3), compare)} />);
    const [, full, first, second, third] = cells();
    expect(full).toContain('At once, in full');
    expect(full).toContain('least');
    expect(full).toContain('¥1,499.00');
    expect(first).toMatch(/Huabei.*12 payments.*¥134\.90.*\+¥119\.80.*14\.4%.*effective 15\.4%/);
    expect(second).toMatch(/at least¥66\.00.*at least\+¥85\.00.*no loan/);
    expect(third).toMatch(/not stated.*can’t be told/);
  });

  it('gives the mark to a plan that is cheaper than paying in full', () => {
    draw(<ComparisonTable offers={compareOffers(page(1), compared([{ extra: '-20.00' }]))} />);
    const [, full, first] = cells();
    expect(full).not.toContain('least');
    expect(first).toMatch(/least.*-¥20\.00/);
  });

  it('calls nothing cheapest when no cost is known', () => {
    draw(<ComparisonTable offers={compareOffers(page(1), compared([{}]))} />);
    expect(screen.queryByText('least')).toBeNull();
  });

  it('folds a long list and says how long it is', () => {
    draw(
      <ComparisonTable
        offers={compareOffers(page(9), compared(Array.from({ length: 9 }, () => ({ extra: '1.00' }))))}
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
