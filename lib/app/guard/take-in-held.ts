import type { GuardPorts } from './guard-ports';
import { NONE_HELD } from './held-readings';

/**
 * Takes in what was held. A worker that dies after the database took them leaves them held; taken in again they change
 * nothing. What came meanwhile stays held. A failure leaves everything as it is, for the next time.
 */
export async function takeInHeld(ports: Pick<GuardPorts, 'held' | 'history'>): Promise<void> {
  const { readings } = await ports.held.read();
  if (readings.length === 0) return;
  await ports.history.appendMany(readings);
  const taken = new Set(readings.map(({ id }) => id));
  const now = await ports.held.read();
  const left = now.readings.filter(({ id }) => !taken.has(id));
  await ports.held.write(left.length > 0 ? { ...now, readings: left } : NONE_HELD);
}
