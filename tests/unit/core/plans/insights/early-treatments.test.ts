import { describe, expect, it } from 'vitest';
import { earlyRepayment } from '@/lib/core/plans/insights/early-repayment';
import { earlyTreatments } from '@/lib/core/plans/insights/early-treatments';
import { emptyWay } from '@/lib/core/plans/ways/empty-way';
import type { WayKind } from '@/lib/core/plans/ways/way';
import { usual } from '../ways/expanding';

describe('what may become of the rest of the cost', () => {
  it.each<[readonly WayKind[], readonly string[]]>([
    [
      ['interest-free', 'flat-fee', 'fee-up-front', 'fee-on-first-bill', 'stated', 'pay-in-4'],
      ['waived', 'kept'],
    ],
    [['equal-payment', 'equal-principal', 'balloon', 'card-minimum', 'deferred-interest'], ['waived']],
    [['in-full', 'rent-and-return', 'rent-then-buy', 'rent-to-own'], []],
  ])('of %s, where nothing is stated', (kinds, expected) => {
    for (const kind of kinds) expect(earlyTreatments(emptyWay(kind)), kind).toEqual(expected);
  });

  it('is what the terms state, but never interest that paying in time avoids', () => {
    expect(earlyTreatments(emptyWay('flat-fee', { earlyFee: 'waived' }))).toEqual(['waived']);
    expect(earlyTreatments(emptyWay('equal-payment', { earlyFee: 'rule-of-78' }))).toEqual(['rule-of-78']);
    expect(earlyTreatments(emptyWay('deferred-interest', { earlyFee: 'kept' }))).toEqual(['waived']);
  });

  it('makes deferred interest free before the promotion ends', () => {
    const promo = { kind: 'deferred-interest', count: 12, annualRate: '0.2699', each: '450' };
    const plan = usual('6000', promo, 'USD');
    // 6,000 less 450: what is left of the price, and no rate at all.
    const [first] = earlyRepayment(plan, { rest: 'waived', penalty: null });
    expect([first?.payoff, first?.total, Number(first?.rate.annual?.nominal)]).toEqual([
      5_550_00, 6_000_00, 0,
    ]);
  });
});
