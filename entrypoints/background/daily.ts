import { dailyRuns } from '@/lib/adapters/browser/settings';
import { nextDaily, runDaily } from '@/lib/app/daily-jobs';
import type { DailyJob } from '@/lib/app/daily-jobs';
import { tendArchive } from './archive-listeners';
import { guard } from './guard';
import { ports } from './ports';
import { complain } from './run';

/** Housekeeping: one line a job. */
const JOBS: readonly DailyJob[] = [
  { name: 'snapshots', run: () => guard.keepHouse() },
  { name: 'archive', run: () => tendArchive() },
];

const parts = { clock: ports.clock, dailyRuns, report: complain };

/** Does what is due today. */
export function keepHouse(): Promise<void> {
  return runDaily(parts, JOBS);
}

/** When the next job is due (ISO 8601 in UTC); null when there are none. */
export function nextHousekeeping(): Promise<string | null> {
  return nextDaily(parts, JOBS);
}
