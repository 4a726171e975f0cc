import type { Episode } from '@/lib/core/history/span';
import type { Words } from '../ui/create-words';

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/**
 * How long a suspension lasted, as the range the looks allow: "2–3 days". Open ones lasted at least so long; what
 * was gone at the first look has no upper bound either. Null: seen once only, so nothing is known of it.
 */
export function durationWords(
  { t, language }: Words,
  { onset, end }: Episode,
  lastSeen: string,
): string | null {
  const least = Math.max(0, Date.parse(end?.after ?? lastSeen) - Date.parse(onset.by));
  const most = end && onset.after ? Date.parse(end.by) - Date.parse(onset.after) : null;
  const [unit, size] = STEPS.find(([, length]) => (most ?? least) >= length) ?? (['minute', 60_000] as const);
  const written = (value: number) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  const low = Math.floor(least / size);
  if (most === null) return low === 0 ? null : t('duration_at_least', written(low));
  const high = Math.ceil(most / size);
  if (low === 0) return t('duration_at_most', written(high));
  return low === high ? written(low) : t('range', new Intl.NumberFormat(language).format(low), written(high));
}
