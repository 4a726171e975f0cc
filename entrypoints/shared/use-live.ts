import { useEffect, useState } from 'preact/hooks';

/** Hands over a value at each change until it is stopped. */
export type Watch<T> = (onValue: (value: T) => void, onError?: (error: unknown) => void) => () => void;

export interface Live<T> {
  /** Null until the first value came. */
  readonly value: T | null;
  readonly error: string | null;
}

/**
 * Follows a live query; `watch` must be the same function as long as it means the same query. Where `epoch` changes it
 * is asked from the beginning.
 */
export function useLive<T>(watch: Watch<T>, epoch: unknown = null): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: null, error: null });
  useEffect(() => {
    setLive({ value: null, error: null });
    return watch(
      (value) => setLive({ value, error: null }),
      (error) => setLive({ value: null, error: error instanceof Error ? error.message : String(error) }),
    );
  }, [watch, epoch]);
  return live;
}
