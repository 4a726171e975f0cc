import { importReading } from '@/components/compare/import-reading';
import { newSheet } from '@/components/compare/new-sheet';
import { useWords } from '@/components/ui/words';
import type { KeptSheet } from '@/lib/adapters/browser/compare-schema';
import { compareSheets } from '@/lib/adapters/browser/compare-settings';
import type { Sheet } from '@/lib/core/plans/sheet/sheet';
import { useKept } from './use-kept';
import { useReading } from './use-reading';

/** So many comparisons are kept; the one used longest ago goes first. */
const KEPT = 12;

interface SheetInWork {
  /** Null until it was read. */
  readonly sheet: Sheet | null;
  /** True when the reading it should start from is not kept any more, or shows no plan. */
  readonly lost: boolean;
  readonly change: (sheet: Sheet) => void;
}

/**
 * The comparison in work: the one filled in by hand, or the one that starts from a reading's plans. Both are kept
 * as soon as they are changed, so that a reload loses nothing that was typed.
 */
export function useSheet(source: string | null): SheetInWork {
  const words = useWords();
  const [sheets, setSheets] = useKept(compareSheets);
  const kept = sheets?.find((one) => one.source === source) ?? null;
  const reading = useReading(source);
  const change = (sheet: Sheet) => {
    if (!sheets) return;
    const own: KeptSheet = { ...sheet, source };
    setSheets([own, ...sheets.filter((one) => one.source !== source)].slice(0, KEPT));
  };
  if (kept) return { sheet: kept, lost: false, change };
  if (sheets === null || reading === undefined) return { sheet: null, lost: false, change };
  const empty = newSheet(words.language);
  const imported = reading && importReading(words, empty, reading).sheet;
  return { sheet: imported ?? empty, lost: source !== null && imported === null, change };
}
