import { doNextCheck } from './do-next-check';
import { judgeAndTell } from './judge-and-tell';
import { noteAccess } from './replan';
import { setAlarm } from './set-alarm';
import type { WatchPorts } from './watch-ports';

/**
 * The alarm rang, the device is back, or the worker began: at most one check is made, what may be told is told, and
 * the alarm is set for what comes next. Every step may be done twice.
 */
export async function ring(ports: WatchPorts): Promise<void> {
  await doNextCheck(ports);
  const again = await judgeAndTell(ports, null);
  await setAlarm(ports, again);
}

/** The browser or the worker started: permissions may have changed unheard, and the alarm may be forgotten. */
export async function startWatching(ports: WatchPorts): Promise<void> {
  await noteAccess(ports);
  const again = await judgeAndTell(ports, null);
  await setAlarm(ports, again);
}

/** Permissions for origins were given or taken. */
export async function accessChanged(ports: WatchPorts): Promise<void> {
  await noteAccess(ports);
  await setAlarm(ports);
}
