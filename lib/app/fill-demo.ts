import { demoReadings } from './demo/demo-readings';
import type { Clock, HistoryStore } from './ports';

/** Fills in sample history, marked as such. Filled once, it is not added again. */
export async function fillDemo(ports: { clock: Clock; history: HistoryStore }): Promise<{ added: number }> {
  return { added: await ports.history.appendMany(demoReadings(ports.clock.now())) };
}
