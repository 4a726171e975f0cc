import { describe, expect, it } from 'vitest';
import type { ComparedOffers, Row } from '@/components/plans/compare-offers';
import { costHeadline } from '@/components/plans/headline';
import type { ComparedPlan } from '@/lib/core/plans/compare-plans';
import { NEW_SHOPPER } from '@/lib/core/plans/sheet/shopper';
import { comparedPlan, exactly, offer, plan, words } from '../fixtures';

function row(count: number | null, extra: string | null, notes: ComparedPlan['notes'] = []): Row {
  const compared = comparedPlan({ key: `${count}${extra}`, count, extra: exactly(extra), notes });
  return { compared, offer: offer('huabei', []), plan: plan({ count }) };
}
const offers = (...rows: Row[]): ComparedOffers => ({
  cash: { amount: '1499.00', currency: 'CNY' },
  rows,
  shopper: NEW_SHOPPER,
});
const say = (...rows: Row[]) => costHeadline(words(), offers(...rows));

describe('costHeadline', () => {
  it('gives the range of the commonest number of payments, not of all plans', () => {
    expect(
      say(row(3, '34.45'), row(12, '53.92'), row(12, '107.92'), row(12, '119.80'), row(24, '240.00')),
    ).toContain('Over 12 payments it costs ¥53.92 to ¥119.80 more');
  });

  it('names one amount when all cost the same', () => {
    expect(say(row(6, '20.00'))).toContain('Over 6 payments it costs ¥20.00 more');
  });

  it('says "at least" as soon as one amount is a lower bound, free or not', () => {
    expect(say(row(12, '53.92'), row(12, '60.00', ['lower-bound']))).toContain('at least ¥53.92');
    expect(say(row(12, '0.00', ['lower-bound']))).toContain('at least ¥0.00');
  });

  it('says "at least" where only the lower end of a range is certain', () => {
    const open = row(12, null);
    const compared = { ...open.compared, extra: { value: null, low: '39.00', high: '72.00' } };
    expect(say({ ...open, compared })).toContain('at least ¥39.00');
  });

  it('tells free, partly free and cheaper apart', () => {
    expect(say(row(12, '0.00'))).toContain('nothing extra');
    expect(say(row(12, '0.00'), row(12, '9.90'))).toContain('between nothing and ¥9.90');
    expect(say(row(12, '-30.00'), row(12, '0.00'))).toContain('up to ¥30.00 less');
  });

  it('makes up no cost where none is known', () => {
    expect(say(row(12, null), row(null, '5.00'))).toContain('does not say what it costs');
    expect(costHeadline(words(), { cash: null, rows: [], shopper: NEW_SHOPPER })).toContain(
      'does not say what it costs',
    );
  });
});
