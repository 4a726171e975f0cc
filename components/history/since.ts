import type { Episode } from '@/lib/core/history/span';
import type { Words } from '../ui/create-words';
import { formatMoment } from '../ui/format-date';

/** When a suspension began, as the interval it is known by: last look before, first look after. */
export function since(words: Words, { onset, status }: Episode, now: string): string {
  const moment = (iso: string) => formatMoment(iso, words.language, now);
  const disabled = status === 'disabled';
  if (onset.after === null)
    return words.t(disabled ? 'since_first_look_disabled' : 'since_first_look', moment(onset.by));
  return words.t(
    disabled ? 'since_between_disabled' : 'since_between',
    moment(onset.after),
    moment(onset.by),
  );
}
