import type { HistoryStore } from './ports';

/** Takes all sample history away, and nothing else. */
export async function removeDemo(ports: { history: HistoryStore }): Promise<{ removed: number }> {
  return { removed: await ports.history.removeDemo() };
}
