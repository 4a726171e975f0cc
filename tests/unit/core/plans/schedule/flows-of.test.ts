import { describe, expect, it } from 'vitest';
import { solvePeriodic } from '@/lib/core/plans/rates/solve-periodic';
import { solveRate } from '@/lib/core/plans/rates/solve-rate';
import { flowsOf } from '@/lib/core/plans/schedule/flows-of';
import type { Schedule } from '@/lib/core/plans/schedule/schedule';
import { expand, usual } from '../ways/expanding';

function effective(schedule: Schedule, cash: number): number {
  const { times, flows } = flowsOf(schedule, cash);
  const { rate } = times === 'whole' ? solvePeriodic(flows) : solveRate(flows, 'compound');
  return ((1 + (rate ?? Number.NaN)) ** 12 - 1) * 100;
}

describe("the lender's flows", () => {
  it('set what is paid today off against the cash price', () => {
    const plan = usual('5000', {
      kind: 'stated',
      count: 2,
      each: '1100',
      down: '3000',
      cashback: '50',
      rewardAfter: 1,
    });
    expect(flowsOf(plan, 490_000)).toEqual({ times: 'whole', flows: [-190_000, 105_000, 110_000] });
  });

  it('count an odd first period in days (facts, section 3, row 13)', () => {
    const { variants } = expand('12000', {
      kind: 'flat-fee',
      count: 12,
      feeRate: '0.006',
      feeBase: 'per-period-original',
    });
    expect(variants.map(({ schedule }) => effective(schedule, 1_200_000).toFixed(1))).toEqual([
      '15.6',
      '12.2',
      '13.8',
    ]);
    const after30 = usual('12000', { kind: 'flat-fee', count: 12, feePerPeriod: '72', firstDays: 30 });
    expect(effective(after30, 1_200_000).toFixed(1)).toBe('13.9');
  });
});
