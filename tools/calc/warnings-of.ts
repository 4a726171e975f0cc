import type { ComparedWay } from '../../lib/core/plans/compare/compared-way';

const QUALITY = {
  ambiguous: 'more than one rate balances its payments; the lowest positive one is shown.',
  'not-a-loan': 'the balance turns in the shopper’s favour, or nothing is bought: it has no annual rate.',
} as const;

/** What has to be said about a row besides its figures, one sentence each. */
export function warningsOf({ key, quality, owned, open, total, presentCost, annual }: ComparedWay): string[] {
  const says = (sentence: string) => `${key}: ${sentence}`;
  const gone = total.value === null && presentCost.value === null;
  return [
    ...(gone ? [says(`not stated, so only a range or nothing can be told: ${open.join(', ')}.`)] : []),
    ...(!gone && open.length > 0 ? [says(`assumed because not stated: ${open.join(', ')}; see range.`)] : []),
    ...(quality === 'ambiguous' || quality === 'not-a-loan' ? [says(QUALITY[quality])] : []),
    ...(owned ? [] : [says('the thing goes back at the end, so it is never called cheapest.')]),
    ...(annual?.nominal.value?.startsWith('-') ? [says('it costs less than paying in full.')] : []),
  ];
}
