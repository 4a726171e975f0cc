import { useEffect } from 'preact/hooks';
import { askPersistence } from '@/lib/adapters/browser/persistence';

/** Asks the browser to keep what is stored, once there is something worth it and the user is looking at it. */
export function usePersistence(worth: boolean): void {
  useEffect(() => {
    if (worth) void askPersistence();
  }, [worth]);
}
