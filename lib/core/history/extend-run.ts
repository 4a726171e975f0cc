import type { Mark } from './mark';
import type { Position } from './series-history';
import type { Announced, Run } from './span';

/** The first run of a series, or the run after another. `label` serves where the page does not name the provider. */
export function openRun(mark: Mark, { at, id }: Position, label: string): Run {
  return {
    status: mark.status,
    from: at,
    to: at,
    readings: 1,
    firstReading: id,
    lastReading: id,
    reason: mark.reason,
    announced: mark.announced,
    label: mark.label ?? label,
  };
}

/** The run with one more reading, or null when the reading differs and starts another. */
export function extendRun(run: Run, mark: Mark, { at, id }: Position): Run | null {
  if (run.status !== mark.status || run.reason?.class !== mark.reason?.class) return null;
  return {
    ...run,
    to: at,
    readings: run.readings + 1,
    lastReading: id,
    announced: laterAnnounced(run.announced, mark.announced),
    label: mark.label ?? run.label,
  };
}

/** Each time as last announced. */
export function laterAnnounced(before: Announced | null, now: Announced | null): Announced | null {
  if (!before || !now) return now ?? before;
  return { start: now.start ?? before.start, end: now.end ?? before.end };
}
