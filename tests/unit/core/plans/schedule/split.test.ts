import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interestOf, ratioOfDouble, ratioOfFraction, shareOf } from '@/lib/core/plans/schedule/share-of';
import { sharePrincipal } from '@/lib/core/plans/schedule/share-principal';
import { split, splitParts, type Remainder } from '@/lib/core/plans/schedule/split';

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const remainders = fc.constantFrom<Remainder>('last', 'first', 'floor-each');

describe('splitting', () => {
  it('gives the remainder to the last, or to the first', () => {
    expect(split(10_000, 3)).toEqual([3333, 3333, 3334]);
    expect(split(10_000, 3, 'first')).toEqual([3334, 3333, 3333]);
    expect(split(100_000, 3)).toEqual([33_333, 33_333, 33_334]);
  });

  it('cuts principal and fee apart where the store does', () => {
    expect(splitParts(29_900, 688, 3, 'floor-each')).toEqual([
      { amount: 10_195, principal: 9966, cost: 229 },
      { amount: 10_195, principal: 9966, cost: 229 },
      { amount: 10_198, principal: 9968, cost: 230 },
    ]);
    expect(splitParts(29_900, 688, 3, 'last').map(({ amount }) => amount)).toEqual([10_196, 10_196, 10_196]);
  });

  it('loses no minor unit, whatever the amount, count and rule', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 600 }),
        remainders,
        (principal, cost, count, remainder) => {
          const parts = splitParts(principal, cost, count, remainder);
          expect(parts).toHaveLength(count);
          expect(total(parts.map((part) => part.amount))).toBe(principal + cost);
          expect(total(parts.map((part) => part.principal))).toBe(principal);
          expect(parts.every((part) => part.principal + part.cost === part.amount)).toBe(true);
          expect(parts.every((part) => part.principal >= 0)).toBe(true);
        },
      ),
    );
  });

  it('takes printed amounts apart without loss', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 1e10 }),
        (amounts, principal) => {
          const parts = sharePrincipal(amounts, principal);
          expect(total(parts.map((part) => part.principal))).toBe(principal);
          expect(total(parts.map((part) => part.cost))).toBe(total(amounts) - principal);
        },
      ),
    );
  });
});

describe('exact shares', () => {
  it('round half to even, on both sides of zero', () => {
    expect([25, 75, 5, 15].map((amount) => shareOf(amount, ratioOfFraction('0.1'), 'half-even'))).toEqual([
      2, 8, 0, 2,
    ]);
    expect(shareOf(-25, ratioOfFraction('0.1'), 'half-even')).toBe(-2);
    expect(shareOf(29_900, ratioOfFraction('0.023'), 'half-even')).toBe(688);
    expect(shareOf(900_719_925_474_099, ratioOfFraction('1'), 'half-even')).toBe(900_719_925_474_099);
  });

  it('round half up for interest, and refuse what cannot be counted', () => {
    expect([25, 24, -25].map((debt) => interestOf(debt, ratioOfFraction('0.1')))).toEqual([3, 2, -3]);
    expect(() => interestOf(9e15, ratioOfFraction('99'))).toThrow(/beyond/);
    expect(() => ratioOfFraction('1e9')).toThrow(/decimal fraction/);
  });

  it('carry a double over', () => {
    expect(shareOf(1e12, ratioOfDouble(0.0123456789), 'half-up')).toBe(12_345_678_900);
    expect(shareOf(1e6, ratioOfDouble(-0.25), 'half-up')).toBe(-250_000);
  });
});
