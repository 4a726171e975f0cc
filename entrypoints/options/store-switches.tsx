import { SwitchRow } from '@/components/ui/switch-row';
import { useWords } from '@/components/ui/words';
import { chipPlaces, storesOff } from '@/lib/adapters/browser/settings';
import { storeName } from '@/lib/core/reading/name-of';
import { stores } from '@/lib/core/reading/stores';
import { useStored } from '../shared/use-stored';

/** Reading on or off for each store, and the stores where the chip was hidden. */
export function StoreSwitches() {
  const { t, language } = useWords();
  const [off, setOff] = useStored(storesOff);
  const [places, setPlaces] = useStored(chipPlaces);
  const known = [...new Set([...stores.map(({ id }) => id), ...(off ?? [])])];
  const hidden = Object.entries(places ?? {}).filter(([, place]) => place.off);
  const set = (store: string, on: boolean) =>
    setOff(on ? (off ?? []).filter((other) => other !== store) : [...(off ?? []), store]);
  return (
    <section class="card">
      <h2>{t('options_stores')}</h2>
      <p class="soft">{t('options_stores_what')}</p>
      {known.map((store) => (
        <SwitchRow
          key={store}
          label={storeName(store, language)}
          on={!off?.includes(store)}
          onChange={(on) => set(store, on)}
        />
      ))}
      {hidden.length > 0 && (
        <>
          <h3>{t('options_chip_off')}</h3>
          <ul class="lines">
            {hidden.map(([store, place]) => (
              <li key={store}>
                {storeName(store, language)}
                <button
                  type="button"
                  aria-label={t('options_chip_show_on', storeName(store, language))}
                  onClick={() => setPlaces({ ...places, [store]: { ...place, off: false } })}
                >
                  {t('options_chip_show')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
