import { inTurn } from '@/lib/adapters/browser/in-turn';

/** Registrations one after the other: two at once would both find none there. */
export const registering = inTurn();

/** Lets a job run on; what goes wrong is told in the worker's console, where it can be copied from. */
export function report(job: Promise<unknown>): void {
  job.catch(complain);
}

export function complain(error: unknown): void {
  // oxlint-disable-next-line no-console
  console.error('Fenqi Radar:', error);
}
