import { useEffect, useState } from 'preact/hooks';
import type { StoredFacts } from '@/components/data/stored-facts';
import { isPersistent } from '@/lib/adapters/browser/persistence';
import type { KeptHere } from '@/lib/adapters/database/archive/data-queries';

/** What is kept, with what the browser tells about its disk; null until it is known. */
export function useStoredFacts(kept: KeptHere | null): StoredFacts | null {
  const [disk, setDisk] = useState<Pick<StoredFacts, 'size' | 'persistent'>>({
    size: null,
    persistent: null,
  });
  const readings = kept?.readings ?? 0;
  useEffect(() => {
    void Promise.all([navigator.storage.estimate(), isPersistent()])
      .then(([{ usage }, persistent]) => setDisk({ size: usage ?? null, persistent }))
      .catch(() => undefined);
  }, [readings]);
  return kept && { readings, stores: kept.stores.length, since: kept.since, ...disk };
}
