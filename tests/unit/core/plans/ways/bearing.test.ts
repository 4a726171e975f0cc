import { describe, expect, it } from 'vitest';
import { amounts, expand, nominal, sum, total, usual } from './expanding';

describe('payments that bear interest', () => {
  const monthly = { count: 12, periodRate: '0.01' };

  it('cost what the tables say (facts, 1.1)', () => {
    expect(total(usual('12000', { kind: 'equal-principal', ...monthly }))).toBe('12780.00');
    const level = usual('12000', { kind: 'equal-payment', ...monthly });
    expect(sum(level) / 100).toBeCloseTo(12_794.23, 1);
    expect(new Set(amounts(level).slice(0, -1))).toEqual(new Set(['1066.19']));
    expect(nominal(level, '12000')).toBeCloseTo(12, 3);
  });

  it('repay all principal, interest first', () => {
    const { payments } = usual('12000', { kind: 'equal-payment', ...monthly });
    expect(payments[0]).toMatchObject({ principal: 94_619, cost: 12_000 });
    expect(payments.reduce((left, { principal }) => left + (principal ?? 0), 0)).toBe(1_200_000);
  });

  it('know nominal, effective and daily rates', () => {
    const cost = (rate: object) =>
      sum(usual('12000', { kind: 'equal-principal', count: 12, ...rate }), 'cost');
    expect(cost({ annualRate: '0.12', rateIs: 'nominal' })).toBe(78_000);
    expect(cost({ annualRate: '0.126825030132', rateIs: 'effective' })).toBe(78_000);
    // 日息万五: 18.25 % a year.
    expect(cost({ dailyRate: '0.0005' })).toBeGreaterThan(118_600);
    const { variants } = expand('12000', { kind: 'equal-payment', count: 12, annualRate: '0.12' });
    expect(variants.map(({ assumed, usual: isUsual }) => [assumed['rateIs'], isUsual])).toEqual([
      ['nominal', true],
      ['effective', false],
    ]);
  });

  it('may start today, or later with or without interest', () => {
    const today = usual('12000', { kind: 'equal-payment', ...monthly, firstAfter: 0 });
    expect([amounts(today)[0], today.payments[0]?.cost]).toEqual(['1055.63', 0]);
    const later = { kind: 'equal-payment', ...monthly, firstAfter: 3 };
    const { variants } = expand('12000', later);
    expect(variants.map(({ assumed, usual: isUsual }) => [assumed['deferralInterest'], isUsual])).toEqual([
      [true, false],
      [false, false],
    ]);
    const [grown, still] = variants.map(({ schedule }) => schedule);
    expect(grown && nominal(grown, '12000')).toBeCloseTo(12, 3);
    expect(still && sum(still)).toBe(sum(usual('12000', { kind: 'equal-payment', ...monthly })));
  });

  it('count a pause without interest (facts, section 3, row 21)', () => {
    const paused = usual('100000', { kind: 'equal-payment', count: 6, each: '17750', firstAfter: 3 });
    expect(nominal(paused, '100000')).toBeCloseTo(13.861_369_81, 6);
    expect(sum(paused, 'principal')).toBe(10_000_000);
  });

  it('bear no interest on what is paid today, and count the periods of other plans', () => {
    const today = usual('12000', { kind: 'equal-principal', ...monthly, firstAfter: 0 });
    expect(today.payments.slice(0, 2).map(({ cost }) => cost)).toEqual([0, 11_000]);
    const rate = { annualRate: '0.26', rateIs: 'nominal', period: { every: 2, unit: 'week' } };
    expect(usual('12000', { kind: 'equal-principal', count: 12, ...rate }).payments[0]?.cost).toBe(12_000);
  });

  it('are refused where their sum outgrows exact counting, whatever else is asked', () => {
    const usury = { kind: 'balloon', count: 4, dailyRate: '0.15174', firstAfter: 11, balloon: '100762' };
    expect(() => expand('15738532', usury, 'JPY')).toThrow(/beyond what can be counted/);
  });

  it('are refused where the debt outgrows what can be counted', () => {
    const usury = {
      kind: 'equal-payment',
      count: 12,
      dailyRate: '0.9',
      firstAfter: 60,
      deferralInterest: true,
    };
    expect(() => expand('12000', usury)).toThrow(/beyond what can be counted/);
    expect(() => expand('100000000', { ...usury, firstAfter: 5 })).toThrow(/beyond what can be counted/);
  });
});
