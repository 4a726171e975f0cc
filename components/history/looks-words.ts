import type { DayLooks } from '../charts/looks-row';
import { DAY } from '../charts/time-window';
import type { TimeWindow } from '../charts/time-window';
import type { Words } from '../ui/create-words';

/** How often was looked in the window: "Looked on 40 of 90 days, 71 times". */
export function looksWords(
  { t, language }: Words,
  days: readonly DayLooks[],
  { from, to }: TimeWindow,
): string {
  const inside = days.filter(({ day, looks }) => looks > 0 && day + DAY > from && day < to);
  const number = new Intl.NumberFormat(language);
  const all = Math.max(1, Math.round((to - from) / DAY));
  const times = inside.reduce((sum, { looks }) => sum + looks, 0);
  return t(
    'looks_words',
    number.format(Math.min(inside.length, all)),
    number.format(all),
    number.format(times),
  );
}
