import type { Period } from '../schedule/period';
import { INSTALMENTS } from './common-fields';
import { defineWay } from './define-way';
import { freeSchedule } from './interest-free';

const FORTNIGHTLY: Period = { every: 2, unit: 'week' };

/** Four equal payments, one today and one every two weeks, unless the terms say otherwise. */
export const payIn4 = defineWay({
  kind: 'pay-in-4',
  fields: INSTALMENTS,
  questions: () => [],
  schedule: (terms, context) => {
    const usually = { count: 4, period: FORTNIGHTLY, firstAfter: 0 };
    const count = terms.count ?? usually.count;
    const period = terms.period ?? usually.period;
    const firstAfter = terms.firstAfter ?? (terms.firstDays === null ? usually.firstAfter : null);
    return freeSchedule({ ...terms, count, period, firstAfter }, context);
  },
});
