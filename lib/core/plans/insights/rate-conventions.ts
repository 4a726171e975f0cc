import type { Schedule } from '../schedule/schedule';
import { averageDebt } from './average-debt';
import { planMeasures, type PlanMeasures } from './plan-measures';
import { rateAgainst } from './rate-against';
import { movedBy, withoutFees, withTaxOnFees } from './schedule-as-if';

/** What a printed rate says it is. */
export type Stated = 'nominal' | 'effective' | 'per-period' | 'total' | 'daily';

/** How a figure that is not the stated one may have come about. */
export type Convention =
  | Stated
  /** Counted as though the first payment were due today, or a period from now, where it is not. */
  | 'first-today'
  | 'first-in-a-period'
  /** An odd first period counted as a whole one. */
  | 'regular-periods'
  /** Fee over original principal and years, as though nothing were repaid on the way. */
  | 'flat-yearly'
  /** The rate of one period on what is still owed. */
  | 'on-remaining'
  | 'day-count-360'
  | 'day-count-365'
  | 'compounded-daily'
  /** Fee over the average debt: the rule of thumb. */
  | 'average-debt'
  /** Against the plan's own price, the discount for cash left out. */
  | 'own-price'
  | 'down-payment-counted'
  | 'without-fees'
  | 'tax-on-fees';

/** A figure a store might print. `yearly` turns a distance to it into points a year. */
export interface ConventionFigure {
  readonly convention: Convention;
  readonly value: number;
  readonly yearly: number;
}

/** What the plan gives under each statement; null where it has no rate or nothing is financed. */
export function statedFigures(
  schedule: Schedule,
  price: number,
): Readonly<Record<Stated, ConventionFigure>> | null {
  const measures = planMeasures(schedule, price);
  const { annual } = rateAgainst(schedule, price);
  if (measures === null || annual === null) return null;
  const { fee, financed, count, periods } = measures;
  const nominal = Number(annual.nominal);
  return {
    nominal: { convention: 'nominal', value: nominal, yearly: 1 },
    effective: { convention: 'effective', value: Number(annual.effective), yearly: 1 },
    'per-period': { convention: 'per-period', value: fee / financed / count, yearly: periods },
    total: { convention: 'total', value: fee / financed, yearly: Math.max(1, periods / count) },
    daily: { convention: 'daily', value: nominal / 365, yearly: 365 },
  };
}

/** Figures printed instead of the one stated: one slip each, never two at once, so that not everything fits. */
export function otherFigures(schedule: Schedule, price: number, stated: Stated): readonly ConventionFigure[] {
  const figures = statedFigures(schedule, price);
  const measures = planMeasures(schedule, price);
  if (figures === null || measures === null) return [];
  const nominal = figures.nominal.value;
  const { fee, count, periods } = measures;
  const others = Object.values(figures).filter(({ convention }) => convention !== stated);
  const onWhole = { convention: 'down-payment-counted', value: fee / measures.price } as const;
  const flat = { convention: 'flat-yearly', value: (fee / measures.financed / count) * periods } as const;
  switch (stated) {
    case 'nominal':
    case 'effective':
      return [
        { ...flat, yearly: 1 },
        ...others,
        ...asIf(schedule, price, measures, stated),
        { convention: 'on-remaining', value: nominal / periods, yearly: periods },
        { ...onWhole, value: (onWhole.value / count) * periods, yearly: 1 },
        { convention: 'day-count-360', value: (nominal * 360) / 365, yearly: 1 },
        { convention: 'day-count-365', value: (nominal * 365) / 360, yearly: 1 },
        { convention: 'compounded-daily', value: Math.expm1(365 * Math.log1p(nominal / 365)), yearly: 1 },
      ];
    case 'per-period':
      return [
        ...others,
        { convention: 'on-remaining', value: nominal / periods, yearly: periods },
        { ...onWhole, value: onWhole.value / count, yearly: periods },
      ];
    case 'total':
      return [...others, { ...flat, yearly: 1 }, { ...onWhole, yearly: figures.total.yearly }];
    case 'daily':
      return [
        ...others,
        { ...flat, value: flat.value / 365, yearly: 365 },
        { convention: 'day-count-360', value: nominal / 360, yearly: 365 },
        {
          convention: 'compounded-daily',
          value: Math.expm1(Math.log1p(figures.effective.value) / 365),
          yearly: 365,
        },
      ];
  }
}

/** Rates of the schedule with one thing about it changed. */
function asIf(
  schedule: Schedule,
  price: number,
  { first }: PlanMeasures,
  stated: 'nominal' | 'effective',
): ConventionFigure[] {
  const figure = (convention: Convention, changed: Schedule | null, against = price): ConventionFigure[] => {
    const annual = changed && rateAgainst(changed, against).annual;
    return annual ? [{ convention, value: Number(annual[stated]), yearly: 1 }] : [];
  };
  const debt = averageDebt(schedule);
  return [
    ...figure('first-today', first === 1 ? movedBy(schedule, -1) : null),
    ...figure('first-in-a-period', first === 0 ? movedBy(schedule, 1) : null),
    ...figure('regular-periods', schedule.firstDays === null ? null : { ...schedule, firstDays: null }),
    ...figure('without-fees', withoutFees(schedule)),
    ...figure('tax-on-fees', withTaxOnFees(schedule)),
    ...figure('own-price', schedule.price === price ? null : schedule, schedule.price ?? price),
    ...(debt ? [{ convention: 'average-debt' as const, value: Number(debt.costShare), yearly: 1 }] : []),
  ];
}
