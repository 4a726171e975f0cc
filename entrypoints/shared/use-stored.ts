import { useEffect, useState } from 'preact/hooks';

/** The part of a stored setting a surface needs. */
export interface Stored<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  watch(onChange: (value: T) => void): () => void;
}

/** A setting's value, true to every other open surface, and how to change it. Null until it was read. */
export function useStored<T>(item: Stored<T>): readonly [T | null, (value: T) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    void item.getValue().then((stored) => setValue(() => stored));
    return item.watch((stored) => setValue(() => stored));
  }, [item]);
  const change = (next: T) => {
    setValue(() => next);
    void item.setValue(next);
  };
  return [value, change];
}
