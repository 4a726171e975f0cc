import type { Episode } from '../history/span';
import { seriesOfKey } from '../history/record';

export const SUSPENSION_COLUMNS = [
  'store',
  'account',
  'item',
  'provider',
  'status',
  'last_offered_utc',
  'first_seen_gone_utc',
  'last_seen_gone_utc',
  'offered_again_utc',
  'over',
  'confirmed',
  'flaps',
  'flapping',
  'reason_class',
  'reason_text',
  'announced_start_utc',
  'announced_end_utc',
] as const;

type Column = (typeof SUSPENSION_COLUMNS)[number];

/**
 * One suspension as a row. It began after `last_offered` and by `first_seen_gone`, and ended after `last_seen_gone`
 * and by `offered_again`; an empty cell is a bound that nobody saw.
 */
export function suspensionRow(episode: Episode): Readonly<Record<Column, string>> {
  const { series, status, onset, end, ended, reason, announced, confirmed, flaps, flapping } = episode;
  const { store, account, item, provider } = seriesOfKey(series);
  return {
    store,
    account,
    item: item ?? '',
    provider,
    status,
    last_offered_utc: onset.after ?? '',
    first_seen_gone_utc: onset.by,
    last_seen_gone_utc: end?.after ?? '',
    offered_again_utc: end?.by ?? '',
    over: said(ended),
    confirmed: said(confirmed),
    flaps: String(flaps),
    flapping: said(flapping),
    reason_class: reason?.class ?? '',
    reason_text: reason?.text ?? '',
    announced_start_utc: announced?.start ?? '',
    announced_end_utc: announced?.end ?? '',
  };
}

function said(is: boolean): string {
  return is ? 'yes' : 'no';
}
