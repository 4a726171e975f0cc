import { useState } from 'preact/hooks';
import type { CurrencyCode } from '@/lib/core/money/amount';
import type { NamedWay, SavedWay, Sheet } from '@/lib/core/plans/sheet/sheet';
import type { Way } from '@/lib/core/plans/ways/way';
import type { PlainDate } from '@/lib/core/time/plain-date';
import { useWords } from '../ui/words';
import { importReading } from './import-reading';
import type { PricedReading } from './reading-choice';
import { keepWay, withoutWay, withWay } from './row-edits';
import { rowName } from './way-title';

/** What is being entered: a plan (new, or a row to change), or a page to take plans from. */
export type Doing =
  { readonly what: 'edit'; readonly row: NamedWay | null } | { readonly what: 'import' } | null;

interface Given {
  readonly sheet: Sheet;
  readonly saved: readonly SavedWay[];
  readonly start: PlainDate;
  readonly onSheet: (sheet: Sheet) => void;
  readonly onSaved: (saved: readonly SavedWay[]) => void;
}

/** All one can do to a sheet; each says what it did, and what destroys can be taken back. */
export function useSheetEdits({ sheet, saved, start, onSheet, onSaved }: Given) {
  const words = useWords();
  const { t } = words;
  const [doing, setDoing] = useState<Doing>(null);
  const [said, setSaid] = useState<{ text: string; undo: (() => void) | null }>({ text: '', undo: null });
  const say = (text: string, undo: (() => void) | null = null) => setSaid({ text, undo });
  const rowOf = (key: string) => sheet.rows.find((row) => row.key === key) ?? null;
  const change = (next: Sheet, text: string, undoable = false) => {
    onSheet(next);
    const undo = () => {
      onSheet(sheet);
      say(t('said_undone'));
    };
    say(text, undoable ? undo : null);
  };
  return {
    doing,
    said,
    say,
    add: () => setDoing({ what: 'edit', row: null }),
    edit: (key: string) => setDoing({ what: 'edit', row: rowOf(key) }),
    askImport: () => setDoing({ what: 'import' }),
    close: () => setDoing(null),
    fill: (next: Sheet) => change(next, ''),
    clear: () => change({ ...sheet, thing: '', price: null, rows: [] }, t('said_cleared'), true),
    changeCurrency: (currency: CurrencyCode) => {
      const numbers = sheet.price !== null || sheet.rows.length > 0;
      change({ ...sheet, currency }, numbers ? t('said_currency', sheet.currency, currency) : '', numbers);
    },
    put: (name: string, way: Way) => {
      const key = doing?.what === 'edit' ? (doing.row?.key ?? null) : null;
      // A row removed while it was being changed comes back as a new one.
      const there = key !== null && rowOf(key) !== null;
      change(withWay(sheet, there ? key : null, name, way), t(there ? 'said_changed' : 'said_added'), there);
      setDoing(null);
    },
    remove: (key: string) => {
      const row = rowOf(key);
      if (row) change(withoutWay(sheet, key), t('said_removed', rowName(words, row)), true);
    },
    take: (reading: PricedReading) => {
      const result = importReading(words, sheet, reading.reading);
      if (result.sheet) change(result.sheet, result.said, true);
      else say(result.said);
      setDoing(null);
    },
    keep: (key: string) => {
      const row = rowOf(key);
      if (!row) return;
      const next = keepWay(saved, sheet, row, start);
      if (next === saved) return say(t('said_kept_already', rowName(words, row)));
      onSaved(next);
      say(t('said_kept', rowName(words, row)), () => {
        onSaved(saved);
        say(t('said_undone'));
      });
    },
    forget: (key: string) => {
      const row = saved.find((one) => one.key === key);
      if (!row) return;
      onSaved(saved.filter((one) => one !== row));
      say(t('said_removed', rowName(words, row)), () => {
        onSaved(saved);
        say(t('said_undone'));
      });
    },
    compareKept: (key: string) => {
      const kept = saved.find((one) => one.key === key);
      if (!kept) return;
      if (kept.currency !== sheet.currency && sheet.rows.length > 0)
        return say(t('import_other_currency', kept.currency, sheet.currency));
      const fresh = sheet.rows.length === 0 && sheet.price === null;
      const { thing, price, currency } = kept;
      const base = fresh ? { ...sheet, thing, price, currency } : { ...sheet, currency };
      change(withWay(base, null, kept.name, withPrice(kept, base)), t('said_added'), true);
    },
  };
}

/** A kept plan for another price keeps it. */
function withPrice({ way, price }: SavedWay, sheet: Sheet): Way {
  if (price === null || price === sheet.price || way.terms.price !== null) return way;
  return { ...way, terms: { ...way.terms, price } } as Way;
}
