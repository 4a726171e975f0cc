import type { ComparedWay } from '../../lib/core/plans/compare/compared-way';
import { honestyCheck } from '../../lib/core/plans/insights/honesty-check';
import { totalPaid } from '../../lib/core/plans/insights/total-paid';

const QUALITY = {
  ambiguous: 'more than one rate balances its payments; the lowest positive one is shown.',
  'not-a-loan': 'the balance turns in the shopper’s favour, or nothing is bought: it has no annual rate.',
} as const;

/** What has to be said about a row besides its figures, one sentence each. */
export function warningsOf(row: ComparedWay): string[] {
  const { key, quality, owned, open, total, presentCost, annual, doubt } = row;
  const gone = total.value === null && presentCost.value === null;
  return [
    ...(gone ? [`not stated, so only a range or nothing can be told: ${open.join(', ')}.`] : []),
    ...(!gone && open.length > 0 ? [`assumed because not stated: ${open.join(', ')}; see range.`] : []),
    ...(quality === 'ambiguous' || quality === 'not-a-loan' ? [QUALITY[quality]] : []),
    ...(owned ? [] : ['the thing goes back at the end, so it is never called cheapest.']),
    ...(doubt ? [`its payments come to ${doubt.by} less than the price; is one missing?`] : []),
    ...(doubt === null && annual?.nominal.value?.startsWith('-')
      ? ['it costs less than paying in full.']
      : []),
    ...freeAndDear(row),
    ...printedRate(row),
  ].map((sentence) => `${key}: ${sentence}`);
}

function freeAndDear({ way, schedule }: ComparedWay): string[] {
  if (way.kind !== 'interest-free' || schedule === null || schedule.price === null) return [];
  if (totalPaid(schedule) <= schedule.price) return [];
  return ['it is called interest-free, and its payments come to more than its price.'];
}

function printedRate({ way, schedule }: ComparedWay): string[] {
  const { printedRate: rate = null, printedAs = null } = way.terms as {
    readonly printedRate?: string | null;
    readonly printedAs?: Parameters<typeof honestyCheck>[1]['as'] | null;
  };
  const check = schedule && rate && honestyCheck(schedule, { rate, as: printedAs ?? 'unclear' });
  if (!check || check.verdict === 'agrees' || check.verdict === 'close') return [];
  const likely = check.convention === null ? '' : ` It fits as: ${check.convention}.`;
  return [`the printed rate ${rate} does not fit its payments, which give ${check.computed}.${likely}`];
}
