import { yearsTo } from '../insights/years-to';
import type { Flow } from '../rates/flow';
import { periodsPerYear } from '../schedule/period';
import type { Schedule } from '../schedule/schedule';

/** Joins times that differ only in the last bits: a tenth-digit grid of a period. */
const GRID = 1e10;

/**
 * What choosing a plan over paying in full lends and collects: the plan's payments less those of the cash way, in
 * minor units, timed in the plan's periods. Solved, they give the forgone-discount rate: a discount or cash-back
 * that only cash buyers get is part of the price of waiting (calculator facts 1.9 and section 3, rows 10–12).
 */
export function differenceFlows(plan: Schedule, cash: Schedule): readonly Flow[] {
  const perYear = periodsPerYear(plan.period);
  const flows = new Map<number, number>([[0, 0]]);
  const add = (schedule: Schedule, side: 1 | -1) => {
    for (const { at, amount } of schedule.payments) {
      const time = Math.round(yearsTo(schedule, at) * perYear * GRID) / GRID;
      flows.set(time, (flows.get(time) ?? 0) + side * amount);
    }
  };
  add(plan, 1);
  add(cash, -1);
  return [...flows]
    .toSorted(([a], [b]) => a - b)
    .map(([time, amount]) => ({ amount, whole: Math.floor(time), fraction: time - Math.floor(time) }));
}
