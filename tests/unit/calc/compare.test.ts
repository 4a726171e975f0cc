import { describe, expect, it } from 'vitest';
import { answerLine } from '@/tools/calc/answer-line';

interface Row {
  readonly option: string;
  readonly totalPaid: string | null;
  readonly annualRate: { readonly nominal: string | null; readonly effective: string | null };
  readonly presentCost: string | null;
  readonly monthlyPeak: string | null;
  readonly schedule: readonly { readonly date: string | null; readonly amount: string }[];
  readonly range: { readonly totalPaid: { readonly low: string; readonly high: string } };
}
interface Result {
  readonly ranking: readonly Row[];
  readonly cheapest: string | null;
  readonly warnings: readonly string[];
}
const ask = (inputs: object) => answerLine(JSON.stringify({ id: 1, kind: 'compare', inputs }));
const compare = (inputs: object) => (ask(inputs) as { result: Result }).result;
const refusal = (inputs: object) => (ask(inputs) as { error?: string }).error;
const purchase = { price: '6000', currency: 'CNY' };
const cash = { key: 'cash', kind: 'cash', discount: '300' };
const free = { key: 'free', kind: 'interest-free', count: 12 };

describe('compare on the command line', () => {
  it('answers with every key of the contract, cheapest first', () => {
    const { ranking, cheapest } = compare({
      ...purchase,
      options: [free, cash],
      assumptions: { savingsRate: '0.015', payDay: 25, today: '2026-11-22' },
    });
    expect(cheapest).toBe('cash');
    expect(ranking.map(({ option }) => option)).toEqual(['cash', 'free']);
    expect(ranking[1]).toMatchObject({
      totalPaid: '6000.00',
      extraOverCash: '300.00',
      presentCost: '5951.86',
      monthlyPeak: '500.00',
    });
    expect(Number(ranking[1]?.annualRate.nominal)).toBeCloseTo(0.0957704913296, 12);
    expect(ranking[1]?.schedule[0]).toMatchObject({ date: '2026-12-22', amount: '500.00' });
  });

  it('counts the largest month from pay day to pay day', () => {
    // Due on the 31st and, because of two-week periods, twice before the next pay day.
    const weeks = { kind: 'pay-in-4', count: 4 };
    const peak = (payDay: number | null) =>
      compare({
        price: '400',
        currency: 'USD',
        options: [weeks],
        assumptions: { today: '2026-11-22', payDay },
      }).ranking[0]?.monthlyPeak;
    // 22 November, 6 and 20 December, 3 January.
    expect(peak(null)).toBe('200.00');
    expect(peak(21)).toBe('300.00');
  });

  it('takes a plan as detect prints it', () => {
    const plan = { count: 12, each: '134.90', currency: 'CNY', teaser: false };
    const { ranking } = compare({ price: '1499', currency: 'CNY', options: [{ id: 'hb', plan }, plan] });
    expect(ranking.map(({ option, totalPaid }) => [option, totalPaid])).toEqual([
      ['hb', '1618.80'],
      ['2', '1618.80'],
    ]);
  });

  it('gives a range and a warning, not a guess, where a fact is missing', () => {
    const open = { key: 'open', kind: 'flat_fee', count: 12, fee_rate: '0.006' };
    const { ranking, warnings } = compare({ price: '12000', currency: 'CNY', options: [open] });
    expect(ranking[0]).toMatchObject({
      totalPaid: null,
      annualRate: { nominal: null, effective: null },
      range: { totalPaid: { low: '12468.00', high: '12864.00' } },
    });
    expect(warnings.join()).toMatch(/open: .*feeBase/);
  });

  it('never calls rent that ends in return the cheapest way', () => {
    const rent = { key: 'rent', kind: 'rent-and-return', count: 12, each: '100' };
    const { ranking, cheapest } = compare({ ...purchase, options: [rent, free] });
    expect(cheapest).toBe('free');
    expect(ranking.at(-1)?.option).toBe('rent');
    expect(ranking.at(-1)?.annualRate).toEqual({ nominal: null, effective: null });
  });

  it('asks whether a payment is missing, and calls no such plan cheapest', () => {
    const short = { key: 'short', kind: 'stated', count: 12, each: '100' };
    const { cheapest, ranking, warnings } = compare({ ...purchase, options: [short, free] });
    expect([cheapest, ranking.at(-1)?.option]).toEqual(['free', 'short']);
    expect(warnings.join()).toMatch(
      /short: its payments come to 4800\.00 less than the price; is one missing\?/,
    );
    expect(warnings.join()).not.toMatch(/costs less/);
    expect(compare({ ...purchase, options: [short] }).cheapest).toBeNull();
    expect(refusal({ ...purchase, price: '0', options: [free] })).toMatch(/price: .*above zero/);
  });

  it('holds what is printed against the payments', () => {
    const warnings = (option: object) => compare({ ...purchase, options: [option] }).warnings.join();
    const fee = { key: 'fee', kind: 'flat-fee', count: 12, feeRate: '0.006', feeBase: 'per-period-original' };
    expect(warnings({ ...fee, printedRate: '0.072', printedAs: 'nominal' })).toMatch(/0\.072 does not fit/);
    expect(warnings({ ...fee, printedRate: '0.1303', printedAs: 'nominal' })).not.toMatch(/does not fit/);
    expect(warnings({ ...free, each: '600' })).toMatch(/free: .*interest-free.*more than its price/);
    expect(warnings(free)).not.toMatch(/more than its price/);
  });

  it('takes rates with many decimals, and numbers that JSON writes with an exponent', () => {
    const rate = {
      key: 'r',
      kind: 'equal-payment',
      count: 12,
      annualRate: '0.126825030131970',
      rateIs: 'effective',
    };
    expect(compare({ ...purchase, options: [rate] }).ranking[0]?.totalPaid).toBe('6397.11');
    const tiny = compare({ ...purchase, options: [free], assumptions: { savingsRate: 1e-7 } });
    expect(tiny.ranking[0]?.presentCost).toBe('6000.00');
  });

  it('names the field that cannot be used', () => {
    expect(refusal({ ...purchase, options: [{ kind: 'flat-fee', count: -1 }] })).toMatch(/count.*too small/);
    expect(refusal({ ...purchase, options: [{ kind: 'flat-fee', count: 1e9 }] })).toMatch(/count.*too large/);
    expect(refusal({ ...purchase, options: [{ kind: 'barter' }] })).toMatch(/options\[0\]\.kind.*barter/);
    expect(refusal({ ...purchase, options: [{ kind: 'cash', colour: 'red' }] })).toMatch(/colour/);
    expect(refusal({ ...purchase, options: [{ plan: { count: 3, currency: 'USD' } }] })).toMatch(/USD|CNY/);
    expect(refusal({ ...purchase, options: [{ kind: 'constructor' }] })).toMatch(/kind.*constructor/);
    expect(refusal({ ...purchase, options: [{ ...cash, discount: '6000.01' }] })).toMatch(
      /^inputs\.options\.cash\.discount: .*More comes off/,
    );
    expect(refusal({ ...purchase, price: '10.001', options: [] })).toMatch(/^inputs\.price: .*10\.001/);
    expect(refusal({ ...purchase, options: [], assumptions: { savingsRate: '-0.5' } })).toMatch(
      /^inputs\.assumptions\.savings_rate: /,
    );
    expect(refusal({ ...purchase, options: [cash, cash] })).toMatch(/two options/);
    expect(refusal({ ...purchase, options: [], assumptions: { luck: 1 } })).toMatch(/luck/);
    expect(refusal({ ...purchase, price: 'a lot', options: [] })).toMatch(/inputs\.price/);
    expect(refusal({ ...purchase, currency: 'XYZ', options: [] })).toMatch(/XYZ/);
  });
});
