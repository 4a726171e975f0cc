import { tabViews } from '@/lib/adapters/browser/tab-views';
import { readingById } from '@/lib/adapters/database/priced-readings';
import type { KeptReading } from '@/lib/core/reading/reading';

/** A reading by its id: recorded, or only shown in a tab (a page of no store leaves no record). */
export async function findReading(id: string): Promise<KeptReading | null> {
  const recorded = await readingById(id);
  if (recorded) return recorded.reading;
  const shown = (await tabViews.all()).find(([, view]) => view.id === id);
  return shown ? shown[1].reading : null;
}
