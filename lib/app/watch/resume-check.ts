import { addMinutes } from '../../core/time/instant';
import { notBefore } from '../../core/watch/next-due';
import { setAlarm } from './set-alarm';
import type { QueuePorts } from './watch-ports';

/** Lets a stopped page be asked again because the user wants it; the bounds hold. False when it was not paused. */
export async function resumeCheck(ports: QueuePorts, page: string): Promise<boolean> {
  const now = ports.clock.now();
  const resumed = await ports.watches.change(({ checks }) => {
    const check = checks.find((one) => one.page === page);
    if (check?.state.kind !== 'paused') return { result: false };
    const due = notBefore(addMinutes(now, 1), check.tried);
    return {
      result: true,
      checks: [{ ...check, errors: 0, refusals: 0, state: { kind: 'waiting', due, why: 'first' } }],
    };
  });
  if (resumed) await setAlarm(ports);
  return resumed;
}
