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
  const looked = await doNextCheck(ports);
  if (looked.length > 0) await judgeAndTell(ports, looked);
  await judgeAndTell(ports, 'waiting');
  await setAlarm(ports);
}

/**
 * A worker started: an earlier one may have died in the middle, permissions may have changed unheard, the alarm may be
 * forgotten. Call it at every start of the worker.
 */
export async function startWatching(ports: WatchPorts): Promise<void> {
  await noteAccess(ports);
  await judgeAndTell(ports, 'all');
  await setAlarm(ports);
}

/** Permissions for origins were given or taken. */
export async function accessChanged(ports: WatchPorts): Promise<void> {
  await noteAccess(ports);
  await setAlarm(ports);
}
