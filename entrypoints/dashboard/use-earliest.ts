import { useEffect, useState } from 'preact/hooks';
import { stripsSince } from '@/lib/adapters/database/history-queries';

/** When the first of all was seen, ms; Infinity until it is known. Reads everything, so only where it is asked for. */
export function useEarliest(wanted: boolean): number {
  const [earliest, setEarliest] = useState(Infinity);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    const read = async () => {
      const strips = await stripsSince('');
      const first = [...strips.values()].flatMap(({ spans }) => spans[0]?.from ?? []).toSorted()[0];
      if (current && first !== undefined) setEarliest(Date.parse(first));
    };
    // Without it the longest range begins where the shortest does, and says so by its axis.
    read().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [wanted]);
  return earliest;
}
