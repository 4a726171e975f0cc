import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stored } from '../shared/use-stored';

/**
 * A stored value that is changed at every keystroke. What is typed leads: storage tells each change back a moment
 * later, and an echo of the last keystroke must not undo this one.
 */
export function useKept<T>(item: Stored<T>): readonly [T | null, (value: T) => void] {
  const [value, setValue] = useState<T | null>(null);
  const writing = useRef(0);
  useEffect(() => {
    void item.getValue().then((stored) => setValue(() => stored));
    return item.watch((stored) => {
      if (writing.current === 0) setValue(() => stored);
    });
  }, [item]);
  const change = (next: T) => {
    setValue(() => next);
    writing.current += 1;
    void item.setValue(next).finally(() => {
      writing.current -= 1;
    });
  };
  return [value, change];
}
