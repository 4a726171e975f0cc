import { pickDue } from '../../core/watch/pick-due';
import { addMinutes } from '../../core/time/instant';
import { soberQueue } from './sober-queue';
import type { QueuePorts } from './watch-ports';

/** Browsers honour no shorter wait (causes facts, 5.1). Minutes. */
const LEAST_WAIT = 0.5;

/** While there are watches, things are looked over this often, should an event have been missed. Minutes. */
const MOST_WAIT = 60;

/** Sets the one alarm to the next thing to do: a check, or a word that waits. */
export async function setAlarm(ports: QueuePorts): Promise<void> {
  const now = ports.clock.now();
  const device = await ports.device.now();
  const due = await ports.watches.change((world) => {
    const { pick } = pickDue(soberQueue(world, now, ports.luck), now, device);
    const isAlive = world.watches.length + world.notices.length > 0;
    const words = world.told.map(({ waits, pending }) => waits ?? (pending === null ? null : now));
    return {
      result: [
        pick.kind === 'check' ? now : pick.until,
        isAlive ? addMinutes(now, MOST_WAIT) : null,
        ...words,
      ],
    };
  });
  const [first = null] = due.filter((at) => at !== null).toSorted();
  const least = addMinutes(now, LEAST_WAIT);
  await ports.alarm.set(first !== null && first < least ? least : first);
}
