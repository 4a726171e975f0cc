import type { Panel } from './ports';

/** Opens the panel in a tab because the user asked, also where the chip is folded or switched off. */
export async function showPanel(ports: { panel: Panel }, tab: number): Promise<void> {
  if (await ports.panel.open(tab)) return;
  await ports.panel.inject(tab);
  await ports.panel.open(tab);
}
