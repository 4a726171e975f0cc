import { describe, expect, it, test } from 'vitest';
import { finishOffer, fits, planTotals } from '@/lib/core/reading/offers/draft-offer';
import type { Item } from '@/lib/core/reading/reading';
import { draft, found } from './a-draft';

const price = (amount: string, currency = 'CNY'): NonNullable<Item['price']> => ({ amount, currency });
const limits = { min: '300', max: '5000', currency: 'CNY' } as const;
const plansOf = (offer: ReturnType<typeof finishOffer>) =>
  offer?.plans.map(({ count, each }) => [count, each]) ?? null;

describe('what plans sum to', () => {
  test.each([
    [{ count: 12, each: '100.00' }, [120_000]],
    [{ count: 12, each: '100.00', first: '101.50' }, [120_150]],
    [{ count: 12, each: '100.00', down: '500.00' }, [170_000]],
    [{ count: 3, each: '1000', currency: 'JPY' }, [3_000]],
    [{ count: 12 }, []],
    [{ each: '100.00' }, []],
    [{ count: 3, each: '1000.50', currency: 'JPY' }, []],
  ])('%j: %j', (plan, totals) => {
    expect(planTotals([draft({ found: [found(plan)] })])).toEqual(totals);
  });
});

describe('a price fits plans', () => {
  test.each([
    ['1000.00', [], true],
    ['1000.00', [90_000], true],
    ['1000.00', [89_999], false],
    ['1000.00', [200_000], true],
    ['1000.00', [200_001], false],
    ['1000.00', [1, 105_000], true],
    ['1000.005', [], false],
  ])('%s beside %j: %s', (amount, totals, expected) => {
    expect(fits(amount, 'CNY', totals)).toBe(expected);
  });

  it('in the units of its currency', () => {
    expect(fits('1000', 'JPY', [1_050])).toBe(true);
    expect(fits('1000', null, [1_050])).toBe(false);
  });
});

describe('the price decides', () => {
  it('outside the amounts the method is for it is closed, at their edges open', () => {
    const open = draft({ limits });
    expect(finishOffer(open, price('299.99'))).toMatchObject({
      status: 'disabled',
      reason: { class: 'amount' },
    });
    expect(finishOffer(open, price('5000.01'))).toMatchObject({ status: 'disabled' });
    for (const edge of ['300.00', '5000.00']) expect(finishOffer(open, price(edge))?.status).toBe('offered');
    expect(finishOffer(open, null)?.status).toBe('offered');
  });

  it('a plan with an amount stays open: the store has reckoned it for this purchase', () => {
    const paid = draft({ limits, found: [found({ count: 3, each: '70.00' })] });
    expect(finishOffer(paid, price('200.00'))?.status).toBe('offered');
    const bare = draft({ limits, found: [found({ count: 3 })] });
    expect(finishOffer(bare, price('200.00'))?.status).toBe('disabled');
  });

  it('opens what only an amount closes, where it is known and within', () => {
    const closed = draft({ status: 'disabled', reason: { class: 'amount', text: '满300可用' }, limits });
    const decides = { ...closed, limitsDecide: true } as const;
    expect(finishOffer(decides, price('400.00'))).toMatchObject({ status: 'offered', reason: null });
    expect(finishOffer(decides, price('200.00'))?.status).toBe('disabled');
    expect(finishOffer(decides, null)?.status).toBe('disabled');
    expect(finishOffer(closed, price('400.00'))?.status).toBe('disabled');
  });

  it('whether a plan that needs it counts', () => {
    const linked = draft({ needsPrice: true, found: [found({ count: 3, each: '70.00' })] });
    expect(plansOf(finishOffer(linked, price('210.00')))).toEqual([[3, '70.00']]);
    expect(finishOffer(linked, price('900.00'))).toBeNull();
    expect(finishOffer(linked, null)).toBeNull();
    expect(finishOffer({ ...linked, found: [found({ count: 3 })] }, price('210.00'))).toBeNull();
  });

  it('which plans are this item’s: others are left out, and with them an offer of plain words', () => {
    const own = found({ count: 3, each: '70.00' });
    const foreign = found({ count: 6, each: '500.00' });
    expect(plansOf(finishOffer(draft({ found: [own, foreign] }), price('210.00')))).toEqual([[3, '70.00']]);
    expect(finishOffer(draft({ found: [foreign] }), price('210.00'))).toBeNull();
    const ruled = { text: '', rule: 'mi.com/cashier' };
    expect(plansOf(finishOffer(draft({ found: [foreign], evidence: ruled }), price('210.00')))).toEqual([]);
    const dollars = found({ count: 6, each: '500.00', currency: 'USD' });
    expect(plansOf(finishOffer(draft({ found: [dollars] }), price('210.00')))).toEqual([[6, '500.00']]);
  });
});

describe('a monthly amount beside bare counts', () => {
  const monthly = found({ each: '100.00', teaser: true });
  const counts = [3, 12, 24].map((count) => found({ count }));

  it('is the amount of the one count with which it pays the price', () => {
    expect(plansOf(finishOffer(draft({ found: [...counts, monthly] }), price('1200.00')))).toEqual([
      [3, null],
      [12, '100.00'],
      [24, null],
    ]);
  });

  it('stays alone where no count pays it, several do, or the price is not known', () => {
    const apart = [
      [3, null],
      [12, null],
      [24, null],
      [null, '100.00'],
    ];
    const all = draft({ found: [...counts, monthly] });
    expect(plansOf(finishOffer(all, price('1250.00')))).toEqual(apart);
    expect(plansOf(finishOffer(all, null))).toEqual(apart);
    const close = [12, 15].map((count) => found({ count }));
    expect(plansOf(finishOffer(draft({ found: [...close, monthly] }), price('1200.00')))).toHaveLength(3);
  });

  it('is nobody’s where two monthly amounts disagree', () => {
    const both = [...counts, monthly, found({ each: '99.00', teaser: true })];
    expect(plansOf(finishOffer(draft({ found: both }), price('1200.00')))).toHaveLength(5);
  });

  it('may be rounded down, and not by more than a hundredth', () => {
    const all = draft({ found: [...counts, monthly] });
    expect(plansOf(finishOffer(all, price('1212.00')))).toContainEqual([12, '100.00']);
    expect(plansOf(finishOffer(all, price('1213.00')))).not.toContainEqual([12, '100.00']);
  });
});

describe('a fee', () => {
  const fee = (feePerPeriod: string) =>
    finishOffer(
      draft({ found: [found({ count: 12, each: '100.00', feePerPeriod, interestFree: false })] }),
      null,
    )?.plans[0];

  it('of most of the instalment is the instalment said again', () => {
    expect(fee('100.00')).toMatchObject({ feePerPeriod: null, interestFree: null });
    expect(fee('50.01')).toMatchObject({ feePerPeriod: null });
  });

  it('of up to half of it is one', () => {
    expect(fee('50.00')).toMatchObject({ feePerPeriod: '50.00', interestFree: false });
  });

  it('settles an open rate with the price', () => {
    const plan = found({ count: 12, each: '134.90', feePerPeriod: '9.99' }, { openRate: '0.08' });
    expect(finishOffer(draft({ found: [plan] }), price('1499.00'))?.plans[0]?.rate).toEqual({
      value: '0.08',
      base: 'total',
    });
  });
});

describe('a plan told twice', () => {
  it('is one: the bare count adds its word to the stated amount, in either order', () => {
    const [bare, stated] = [found({ count: 12, interestFree: true }), found({ count: 12, each: '100.00' })];
    for (const both of [
      [bare, stated],
      [stated, bare],
    ])
      expect(finishOffer(draft({ found: both }), null)?.plans).toMatchObject([
        { count: 12, each: '100.00', interestFree: true },
      ]);
  });

  it('is two where the amounts differ, and none where it says neither count nor amount', () => {
    const both = [found({ count: 12, each: '100.00' }), found({ count: 12, each: '101.00' }), found({})];
    expect(plansOf(finishOffer(draft({ found: both }), null))).toEqual([
      [12, '100.00'],
      [12, '101.00'],
    ]);
  });
});
