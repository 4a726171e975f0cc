import type { Announced } from '@/lib/core/history/span';
import type { PlacedSpan } from './placed-spans';
import type { AnnouncedRange } from './strip-piece';

/** What was announced with only one end is drawn this far towards the other, px. */
const OPEN = 14;

/** Each announced stop or return once, whatever it did to be announced again. */
export function announcedRanges(
  spans: readonly PlacedSpan[],
  place: (iso: string) => number,
  width: number,
): AnnouncedRange[] {
  const said = new Map<string, { announced: Announced; first: string }>();
  for (const {
    span: { announced, from },
  } of spans)
    if (announced && (announced.start || announced.end)) {
      const key = `${announced.start}|${announced.end}`;
      if (!said.has(key)) said.set(key, { announced, first: from });
    }
  return [...said.values()].flatMap(({ announced: { start, end }, first }): AnnouncedRange[] => {
    const from = start ?? (end !== null && end < first ? null : first);
    const right = end === null ? place(from ?? first) + OPEN : place(end);
    const left = from === null ? right - OPEN : place(from);
    if (right < 0 || left > width || right < left) return [];
    return [
      {
        x: left,
        width: Math.max(2, right - left),
        open: end === null ? 'end' : start === null ? 'start' : null,
      },
    ];
  });
}
