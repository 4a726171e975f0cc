import { addMinutes } from '../time/instant';
import type { WatchSettings } from './watch-settings';

const DAY = 1440;

/**
 * When quiet hours that hold now end, ISO 8601 in UTC; null when it is not quiet. `zone`: minutes local clocks are
 * ahead of UTC.
 */
export function quietUntil({ quiet }: WatchSettings, now: string, zone: number): string | null {
  if (quiet === null || quiet.from === quiet.to) return null;
  const local = mod(Date.parse(now) / 60_000 + zone);
  const isQuiet =
    quiet.from < quiet.to ? local >= quiet.from && local < quiet.to : local >= quiet.from || local < quiet.to;
  return isQuiet ? addMinutes(now, mod(quiet.to - local)) : null;
}

function mod(minutes: number): number {
  return ((minutes % DAY) + DAY) % DAY;
}
