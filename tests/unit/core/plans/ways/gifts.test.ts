import { describe, expect, it } from 'vitest';
import { InputError } from '@/lib/core/plans/input-error';
import { emptyWay } from '@/lib/core/plans/ways/empty-way';
import { expandWay } from '@/lib/core/plans/ways/expand-way';
import { expand, total, usual } from './expanding';

/** Field and problem of the refusal; null where the way is taken. */
function refusal(price: string | null, way: object): readonly string[] | null {
  try {
    expand(price, way);
    return null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [error.field, error.problem];
  }
}

describe('what nobody gives away', () => {
  const free = { kind: 'interest-free', count: 12 };

  it.each<[string, object, string]>([
    ['a price of zero', { kind: 'in-full', price: '0.00' }, 'price'],
    ['a lease of a thing worth nothing', { kind: 'rent-to-own', count: 3, each: '9', price: '0' }, 'price'],
    ['a discount of the whole price', { kind: 'in-full', discount: '6000' }, 'discount'],
    ['a coupon above the price', { ...free, coupon: '7000' }, 'coupon'],
    [
      'coupon and points that eat the price together',
      { ...free, coupon: '3500', pointsSpent: '2500' },
      'coupon',
    ],
    ['payments of zero', { kind: 'stated', count: 12, each: '0' }, 'each'],
    ['rents of zero', { kind: 'rent-and-return', count: 12, each: '0', deposit: '500' }, 'each'],
    [
      'more cash-back than the price',
      { kind: 'stated', count: 12, each: '536', cashback: '6100' },
      'cashback',
    ],
    ['all money back', { kind: 'in-full', cashback: '6000' }, 'cashback'],
    ['more back than is left to pay', { kind: 'in-full', discount: '3000', cashback: '3500' }, 'cashback'],
    ['more back, whatever is missing', { kind: 'interest-free', cashback: '9000' }, 'cashback'],
  ])('refuses %s', (_, way, field) => {
    expect(refusal('6000', way)).toEqual([`terms.${field}`, 'contradiction']);
  });

  it.each(['earlyPenalty', 'returnPenalty', 'lateRate'])('refuses a %s above the whole', (field) => {
    const kind = field === 'earlyPenalty' ? 'stated' : 'rent-to-own';
    const way = { kind, count: 12, each: '536', [field]: '1.01' };
    expect(refusal('6000', way)).toEqual([`terms.${field}`, 'contradiction']);
    expect(refusal('6000', { ...way, [field]: '1' })).toBeNull();
    // Also of a way nobody read from text, such as one kept from before.
    const kept = emptyWay('stated', { count: 12, each: '536', earlyPenalty: '14.99' });
    expect(() => expandWay(kept, { currency: 'CNY', digits: 2, price: 6_000_00 })).toThrow(/share of/);
  });

  it('takes what is merely cheap', () => {
    expect(total(usual('6000', { kind: 'in-full', discount: '5999.99' }))).toBe('0.01');
    expect(total(usual('6000', { kind: 'in-full', cashback: '5999.99' }))).toBe('0.01');
    expect(total(usual('1000', { kind: 'stated', count: 12, each: '80' }))).toBe('960.00');
    expect(refusal(null, { kind: 'rent-and-return', each: '9', coupon: '9' })).toBeNull();
  });
});
