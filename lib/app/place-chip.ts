import { storeOf } from '../core/reading/stores/store-of';
import type { ChipPlace, Settings } from './ports';

/** Keeps where the user put the chip, for the whole store the page belongs to. */
export async function placeChip(settings: Settings, url: string, place: Partial<ChipPlace>): Promise<void> {
  await settings.placeChip(storeOf(new URL(url).hostname), place);
}
