import { useMemo, useState } from 'preact/hooks';
import type { SavedWay, Sheet } from '@/lib/core/plans/sheet/sheet';
import type { Shopper } from '@/lib/core/plans/sheet/shopper';
import type { PlainDate } from '@/lib/core/time/plain-date';
import { useWords } from '../ui/words';
import { asCsv } from './as-csv';
import { asText } from './as-text';
import { AssumptionBar } from './assumption-bar';
import { currencySign } from './currencies';
import type { Draft } from './draft';
import { EmptySheet } from './empty-sheet';
import { exampleSheet } from './example-sheet';
import { createFigures } from './figures';
import { drawnRows, MoneyOverTime } from './money-over-time';
import { marketNames, rateStyle } from '../ui/rate-style';
import { ReadingChoice } from './reading-choice';
import type { PricedReading } from './reading-choice';
import { RefusedRows } from './refused-rows';
import { Said } from './said';
import { SheetButtons } from './sheet-buttons';
import { SheetHeadline } from './sheet-headline';
import { ThingBar } from './thing-bar';
import { Tools } from './tools';
import { useFormFocus } from './use-form-focus';
import { useSheetEdits } from './use-sheet-edits';
import { WayEntry } from './way-entry';
import { WaysTable } from './ways-table';
import { weighSheet } from './weigh-sheet';

export interface CompareProps {
  readonly sheet: Sheet;
  readonly shopper: Shopper;
  readonly saved: readonly SavedWay[];
  readonly today: PlainDate;
  readonly now: string;
  /** Seen pages to take plans from; null until they are looked up. */
  readonly readings: readonly PricedReading[] | null;
  /** True while it is being printed: everything is unfolded then. */
  readonly printing: boolean;
  /** A plan half typed when the screen was left; only its first value counts. */
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  readonly onSheet: (sheet: Sheet) => void;
  readonly onShopper: (shopper: Shopper) => void;
  readonly onSaved: (saved: readonly SavedWay[]) => void;
  readonly onAskReadings: () => void;
  /** Resolves to whether the clipboard took it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onPrint: () => void;
}

/** Any ways to pay side by side: the thing, one's own situation, the table, the charts, the tools. */
export function CompareScreen(props: CompareProps) {
  const { sheet, shopper, saved, today, printing, draft, onDraft, onSheet, onShopper, onSaved } = props;
  const words = useWords();
  const { t, language } = words;
  const start = shopper.start ?? today;
  const edits = useSheetEdits({ sheet, saved, start, draft, onDraft, onSheet, onSaved });
  const { doing } = edits;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const place = useFormFocus(doing, sheet.rows.length === 0, edits.close);
  const { moneyRate, pointValue } = shopper;
  const assumptions = useMemo(
    // Months are calendar months here, as in the charts; what a pay day must carry has a card of its own.
    () => ({ moneyRate, pointValue, today: start, payDay: null }),
    [moneyRate, pointValue, start],
  );
  const weighed = useMemo(() => weighSheet(sheet, assumptions), [sheet, assumptions]);
  const figures = createFigures(words, sheet.currency);
  const style = rateStyle(words, shopper.market, sheet.currency);
  const drawn = drawnRows(weighed.rows).map(({ row }) => row.key);
  const empty = sheet.rows.length === 0;
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const copy = (text: string) => {
    void props.onCopy(text).then((taken) => edits.say(t(taken ? 'copied' : 'copy_failed')));
  };
  const askImport = () => {
    props.onAskReadings();
    edits.askImport();
  };

  return (
    <div class="compare-screen">
      <section class="card" aria-label={t('thing_label')}>
        <ThingBar sheet={sheet} onChange={onSheet} onCurrency={edits.changeCurrency} />
        <AssumptionBar shopper={shopper} today={today} markets={marketNames(words)} onChange={onShopper} />
      </section>
      {empty && doing === null && (
        <EmptySheet
          onExample={() => edits.fill(exampleSheet(t('example_thing')))}
          onAdd={edits.add}
          onImport={askImport}
        />
      )}
      {!empty && (
        <section class="card results" aria-labelledby="ways-title">
          <SheetHeadline weighed={weighed} assumptions={assumptions} figures={figures} style={style} />
          <WaysTable
            all={weighed}
            open={open}
            printing={printing}
            onOpen={toggle}
            onEdit={edits.edit}
            onKeep={edits.keep}
            onRemove={edits.remove}
            drawn={(key) => drawn.indexOf(key)}
            {...{ assumptions, figures, style, today }}
          />
          <RefusedRows sheet={sheet} refused={weighed.refused} onEdit={edits.edit} onRemove={edits.remove} />
          <SheetButtons
            onAdd={edits.add}
            onImport={askImport}
            onCopyText={() => copy(asText(words, sheet, weighed, assumptions, figures, style))}
            onCopyCsv={() => copy(asCsv(words, sheet, weighed))}
            onPrint={props.onPrint}
            onClear={edits.clear}
          />
        </section>
      )}
      <Said text={edits.said.text} onUndo={edits.said.undo} />
      <div ref={place}>
        {doing?.what === 'edit' && (
          <WayEntry
            key={doing.row?.key ?? 'new'}
            row={doing.row}
            draft={doing.draft}
            onDraft={edits.note}
            sign={currencySign(sheet.currency, language)}
            onDone={edits.put}
            onCancel={edits.close}
            {...{ sheet, assumptions, figures, style }}
          />
        )}
        {doing?.what === 'import' && (
          <ReadingChoice
            readings={props.readings}
            now={props.now}
            onChoose={edits.take}
            onClose={edits.close}
          />
        )}
      </div>
      {!empty && (
        <MoneyOverTime rows={weighed.rows} figures={figures} currency={sheet.currency} start={start} />
      )}
      <Tools
        onCompare={edits.compareKept}
        onForget={edits.forget}
        {...{ sheet, shopper, saved, today, figures, weighed, onShopper }}
      />
    </div>
  );
}
