import type { WxtStorageItem } from 'wxt/utils/storage';

/** A stored item whose content is judged each time it comes back. */
export function checkedItem<T>(
  item: WxtStorageItem<unknown, Record<string, unknown>>,
  read: (value: unknown) => T,
) {
  return {
    getValue: async () => read(await item.getValue()),
    setValue: (value: T) => item.setValue(value),
    watch: (onChange: (value: T) => void) => item.watch((value) => onChange(read(value))),
  };
}
