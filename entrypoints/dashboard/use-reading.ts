import { useEffect, useState } from 'preact/hooks';
import type { KeptReading } from '@/lib/core/reading/reading';
import { findReading } from './find-reading';

/** A reading by its reference; `undefined` while it is looked up, null when it is not kept (or none was asked for). */
export function useReading(id: string | null): KeptReading | null | undefined {
  const [reading, setReading] = useState<KeptReading | null | undefined>(undefined);
  useEffect(() => {
    setReading(id === null ? null : undefined);
    if (id === null) return undefined;
    let current = true;
    findReading(id).then(
      (found) => current && setReading(found),
      () => current && setReading(null),
    );
    return () => {
      current = false;
    };
  }, [id]);
  return reading;
}
