import type { Settings } from '../../app/ports';
import { inTurn } from './in-turn';
import { chipPlaces, DEFAULT_CHIP_PLACE, storesOff } from './settings';
import { shopperSetting } from './shopper-setting';

const turn = inTurn();

/** Settings as the use cases see them. Only the background changes chip places, one change after the other. */
export const settings: Settings = {
  storesOff: () => storesOff.getValue(),

  shopper: () => shopperSetting.getValue(),

  async chipPlace(store) {
    return { ...DEFAULT_CHIP_PLACE, ...placeIn(await chipPlaces.getValue(), store) };
  },

  placeChip: (store, place) =>
    turn(async () => {
      const places = await chipPlaces.getValue();
      const next = { ...DEFAULT_CHIP_PLACE, ...placeIn(places, store), ...place };
      await chipPlaces.setValue({ ...places, [store]: next });
    }),
};

/** A store's name comes from a page's host: never read what every object has. */
function placeIn<T>(places: Readonly<Record<string, T>>, store: string): T | undefined {
  return Object.hasOwn(places, store) ? places[store] : undefined;
}
