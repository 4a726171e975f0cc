import { tabViews } from '@/lib/adapters/browser/tab-views';
import { readingAt } from '@/lib/adapters/database/reading-queries';
import { parseReadingRef } from '@/lib/core/history/reading-ref';
import type { KeptReading } from '@/lib/core/reading/reading';

/** A reading by its reference: recorded, or only shown in a tab (a page of no store leaves no record). */
export async function findReading(text: string): Promise<KeptReading | null> {
  const ref = parseReadingRef(text);
  if (!ref) return null;
  const recorded = await readingAt(ref);
  if (recorded) return recorded.reading;
  const shown = (await tabViews.all()).find(([, view]) => view.id === ref.id);
  return shown ? shown[1].reading : null;
}
