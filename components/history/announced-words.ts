import type { Announced } from '@/lib/core/history/span';
import type { Words } from '../ui/create-words';
import { formatMoment } from '../ui/format-date';

/** What the store announced, and whether that time is over by `now`. Empty when it said neither end. */
export function announcedWords({ t, language }: Words, { start, end }: Announced, now: string): string {
  const moment = (iso: string) => formatMoment(iso, language, now);
  if (start && end) return t('announced_both', moment(start), moment(end));
  if (end) return t(end < now ? 'announced_end_past' : 'announced_end', moment(end));
  return start ? t('announced_start', moment(start)) : '';
}
