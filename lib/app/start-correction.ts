import type { Picker } from './ports';

/** Lets the user correct the reading of a tab's page: puts the picker into it, which says and asks the rest. */
export async function startCorrection(ports: { picker: Picker }, tab: number): Promise<void> {
  await ports.picker.inject(tab);
}
