import type { Clock } from './ports';
import { addMinutes } from '../core/time/instant';

/** Housekeeping that is due once a day. A job may be begun again before it came to its end: the worker can die. */
export interface DailyJob {
  readonly name: string;
  run(): Promise<unknown>;
}

export interface DailyPorts {
  readonly clock: Clock;
  /** When jobs were last begun, ISO 8601 in UTC, by name. */
  readonly dailyRuns: {
    getValue(): Promise<Readonly<Record<string, string>>>;
    setValue(runs: Readonly<Record<string, string>>): Promise<void>;
  };
  readonly report: (error: unknown) => void;
}

const DAY = 24 * 60;

/** Runs the jobs that are due, one after the other; one that fails costs no other its turn, and comes again tomorrow. */
export async function runDaily(ports: DailyPorts, jobs: readonly DailyJob[]): Promise<void> {
  for (const job of jobs) {
    const now = ports.clock.now();
    const runs = await ports.dailyRuns.getValue();
    if (dueAt(runs, job, now) > now) continue;
    // Noted first: a job that kills the worker would else kill it at every start.
    await ports.dailyRuns.setValue({ ...runs, [job.name]: now });
    await job.run().catch(ports.report);
  }
}

/** When the next job is due, ISO 8601 in UTC; null when there are none. */
export async function nextDaily(ports: DailyPorts, jobs: readonly DailyJob[]): Promise<string | null> {
  const [now, runs] = [ports.clock.now(), await ports.dailyRuns.getValue()];
  return jobs.map((job) => dueAt(runs, job, now)).toSorted()[0] ?? null;
}

function dueAt(runs: Readonly<Record<string, string>>, { name }: DailyJob, now: string): string {
  const last = Object.hasOwn(runs, name) ? runs[name] : undefined;
  // One begun in the future was begun by a clock that has been set back since.
  return last === undefined || last > now ? now : addMinutes(last, DAY);
}
