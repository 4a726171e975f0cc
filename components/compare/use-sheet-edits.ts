import { useState } from 'preact/hooks';
import type { CurrencyCode } from '@/lib/core/money/amount';
import type { SavedWay, Sheet } from '@/lib/core/plans/sheet/sheet';
import type { Way } from '@/lib/core/plans/ways/way';
import type { PlainDate } from '@/lib/core/time/plain-date';
import { useWords } from '../ui/words';
import type { Draft } from './draft';
import { useDoing } from './use-doing';
import { importReading } from './import-reading';
import type { PricedReading } from './reading-choice';
import { keepWay, withoutWay, withWay } from './row-edits';
import { rowName } from './way-title';

interface Given {
  readonly sheet: Sheet;
  readonly saved: readonly SavedWay[];
  readonly start: PlainDate;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  readonly onSheet: (sheet: Sheet) => void;
  readonly onSaved: (saved: readonly SavedWay[]) => void;
}

/** All one can do to a sheet; each says what it did, and what destroys can be taken back. */
export function useSheetEdits({ sheet, saved, start, draft, onDraft, onSheet, onSaved }: Given) {
  const words = useWords();
  const { t } = words;
  const [said, setSaid] = useState<{ text: string; undo: (() => void) | null }>({ text: '', undo: null });
  const say = (text: string, undo: (() => void) | null = null) => setSaid({ text, undo });
  const rowOf = (key: string) => sheet.rows.find((row) => row.key === key) ?? null;
  const left = (reopen: () => void) =>
    say(t('said_form_closed'), () => {
      reopen();
      say('');
    });
  const { doing, note, go, open, finish } = useDoing({ draft, onDraft, rowOf, onLeft: left });
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
    add: () => open(null),
    edit: (key: string) => open(rowOf(key)),
    askImport: () => go({ what: 'import' }),
    close: () => go(null),
    note,
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
      finish();
    },
    remove: (key: string) => {
      const row = rowOf(key);
      if (row) change(withoutWay(sheet, key), t('said_removed', rowName(words, row)), true);
    },
    take: (reading: PricedReading) => {
      const result = importReading(words, sheet, reading.reading);
      if (result.sheet) change(result.sheet, result.said, true);
      else say(result.said);
      finish();
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
