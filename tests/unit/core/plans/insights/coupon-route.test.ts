import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couponPrices, type Coupon } from '@/lib/core/plans/insights/coupon-price';
import { couponRoute } from '@/lib/core/plans/insights/coupon-route';
import { aSchedule, payment } from './a-schedule';

const coupon = (key: string, off: Coupon['off'], changes: Partial<Coupon> = {}): Coupon => ({
  key,
  off,
  minimum: null,
  ways: null,
  combinable: false,
  ...changes,
});
const cash = { key: 'cash', schedule: (price: number) => aSchedule([payment(0, price)]) };
const twelve = {
  key: 'twelve',
  schedule: (price: number) => {
    const each = Math.floor(price / 12);
    return aSchedule(
      Array.from({ length: 12 }, (_, k) => payment(k + 1, k === 11 ? price - 11 * each : each)),
    );
  },
};

describe('the prices coupons make', () => {
  const prices = (coupons: Coupon[], list = 1_000_00) =>
    couponPrices(coupons, 'cash', list).map((choice) => [choice.coupons.join('+'), choice.price]);

  it('tries each alone, and together only those that may be', () => {
    const [a, b, c] = [
      coupon('a', { amount: 50_00 }, { combinable: true }),
      coupon('b', { amount: 30_00 }, { combinable: true }),
      coupon('c', { amount: 70_00 }),
    ];
    expect(prices([a, b, c])).toEqual([
      ['a+b', 920_00],
      ['c', 930_00],
      ['a', 950_00],
      ['b', 970_00],
      ['', 1_000_00],
    ]);
  });

  it('takes shares of what amounts leave, rounded down', () => {
    const ten = coupon('ten', { share: '0.1' }, { combinable: true });
    const fifty = coupon('fifty', { amount: 50_00 }, { combinable: true });
    expect(prices([ten, fifty])[0]).toEqual(['ten+fifty', 855_00]);
    expect(prices([ten], 99)[0]).toEqual(['ten', 90]);
    expect(prices([coupon('p', { share: '0.29' })], 100)[0]).toEqual(['p', 71]);
  });

  it('keeps to minimum and way, and never pays the shopper', () => {
    const high = coupon('high', { amount: 100_00 }, { minimum: 1_000_01 });
    const other = coupon('other', { amount: 100_00 }, { ways: ['twelve'] });
    expect(prices([high, other])).toEqual([['', 1_000_00]]);
    expect(prices([high], 1_000_01)[0]).toEqual(['high', 900_01]);
    expect(prices([coupon('big', { amount: 2_000_00 })])[0]).toEqual(['big', 0]);
  });

  it.each<[string, Coupon[]]>([
    ['coupons', Array.from({ length: 13 }, (_, index) => coupon(String(index), { amount: 1 }))],
    ['coupons[0].off.amount', [coupon('a', { amount: -1 })]],
    ['coupons[0].off.share', [coupon('a', { share: '1.1' })]],
    ['coupons[1].minimum', [coupon('a', { amount: 1 }), coupon('b', { amount: 1 }, { minimum: NaN })]],
  ])('refuses unusable %s', (field, coupons) => {
    expect(() => prices(coupons)).toThrow(expect.objectContaining({ field }));
  });

  it('never gets dearer by one more coupon', () => {
    const some = fc.record({ amount: fc.integer({ min: 0, max: 200_00 }), combinable: fc.boolean() });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), some, (many, one) => {
        const all = [...many, one].map(({ amount, combinable }, index) =>
          coupon(String(index), { amount }, { combinable }),
        );
        const best = (list: Coupon[]) => couponPrices(list, 'cash', 1_000_00)[0]?.price ?? NaN;
        expect(best(all)).toBeLessThanOrEqual(best(all.slice(0, -1)));
        expect(best(all)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('which coupon with which way', () => {
  // List 5,999, 300 off for cash, 100 off in 12 (facts, section 3, row 11).
  const coupons = [
    coupon('300 cash', { amount: 300_00 }, { ways: ['cash'] }),
    coupon('100 in 12', { amount: 100_00 }, { ways: ['twelve'] }),
  ];

  it('prices each way with its own coupons, cheapest first', () => {
    const routes = couponRoute([twelve, cash], coupons, 5_999_00, '0');
    expect(routes.map(({ way, coupons: used, price }) => [way, ...used, price])).toEqual([
      ['cash', '300 cash', 5_699_00],
      ['twelve', '100 in 12', 5_899_00],
    ]);
    expect(routes[1]?.schedule.payments.map(({ amount }) => amount).slice(-2)).toEqual([491_58, 491_62]);
  });

  it('turns to the plan where money earns more than the coupons differ by: above 6.61 %', () => {
    const first = (rate: string) => couponRoute([cash, twelve], coupons, 5_999_00, rate)[0]?.way;
    expect([first('0.06'), first('0.0660'), first('0.0661'), first('0.07')]).toEqual([
      'cash',
      'cash',
      'twelve',
      'twelve',
    ]);
  });

  it('spares a coupon that would take the price below what the way accepts', () => {
    const picky = {
      key: 'cash',
      schedule: (price: number) => (price < 5_800_00 ? null : cash.schedule(price)),
    };
    expect(couponRoute([picky], coupons, 5_999_00, '0')).toMatchObject([{ coupons: [], price: 5_999_00 }]);
    expect(couponRoute([{ key: 'no', schedule: () => null }], coupons, 5_999_00, '0')).toEqual([]);
  });
});
