import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NamedWay, SavedWay, Sheet } from '@/lib/core/plans/sheet/sheet';
import type { Shopper } from '@/lib/core/plans/sheet/shopper';
import type { PlainDate } from '@/lib/core/time/plain-date';
import { SERIES } from '../charts/series-mark';
import { useWords } from '../ui/words';
import { asCsv } from './as-csv';
import { asText } from './as-text';
import { AssumptionBar } from './assumption-bar';
import { currencySign } from './currencies';
import { EmptySheet } from './empty-sheet';
import { exampleSheet } from './example-sheet';
import { createFigures } from './figures';
import { MoneyOverTime, drawnRows } from './money-over-time';
import { marketNames, rateStyle } from './rate-style';
import { ReadingChoice } from './reading-choice';
import type { PricedReading } from './reading-choice';
import { RefusedRows } from './refused-rows';
import { importReading } from './import-reading';
import { keepWay, withoutWay, withWay } from './row-edits';
import { Said } from './said';
import { SheetHeadline } from './sheet-headline';
import { ThingBar } from './thing-bar';
import { Tools } from './tools';
import { WayEntry } from './way-entry';
import { rowName } from './way-title';
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
  readonly onSheet: (sheet: Sheet) => void;
  readonly onShopper: (shopper: Shopper) => void;
  readonly onSaved: (saved: readonly SavedWay[]) => void;
  readonly onAskReadings: () => void;
  /** Resolves to whether the clipboard took it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onPrint: () => void;
}

type Doing = { readonly what: 'edit'; readonly row: NamedWay | null } | { readonly what: 'import' } | null;

/** Any ways to pay side by side: the thing, one's own situation, the table, the charts, the tools. */
export function CompareScreen(props: CompareProps) {
  const { sheet, shopper, saved, today, printing, onSheet, onSaved } = props;
  const words = useWords();
  const { t, language } = words;
  const [doing, setDoing] = useState<Doing>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<{ text: string; undo: Sheet | null }>({ text: '', undo: null });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!doing) return;
    place.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [doing]);

  const start = shopper.start ?? today;
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
  const rowOf = (key: string) => sheet.rows.find((row) => row.key === key) ?? null;
  const empty = sheet.rows.length === 0;

  const change = (next: Sheet, text = '', undo: Sheet | null = null) => {
    onSheet(next);
    setSaid({ text, undo });
  };
  const copy = (text: string) => {
    void props
      .onCopy(text)
      .then((taken) => setSaid({ text: t(taken ? 'copied' : 'copy_failed'), undo: null }));
  };
  const put = (name: string, way: NamedWay['way']) => {
    const key = doing?.what === 'edit' ? (doing.row?.key ?? null) : null;
    change(withWay(sheet, key, name, way), t(key === null ? 'said_added' : 'said_changed'));
    setDoing(null);
  };
  const remove = (key: string) => {
    const row = rowOf(key);
    if (row) change(withoutWay(sheet, key), t('said_removed', rowName(words, row)), sheet);
  };
  const keep = (key: string) => {
    const row = rowOf(key);
    if (!row) return;
    onSaved(keepWay(saved, sheet, row, start));
    setSaid({ text: t('said_kept', rowName(words, row)), undo: null });
  };
  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const addPlan = () => setDoing({ what: 'edit', row: null });
  const askImport = () => {
    props.onAskReadings();
    setDoing({ what: 'import' });
  };
  const take = (reading: PricedReading) => {
    const result = importReading(words, sheet, reading.reading);
    if (result.sheet) change(result.sheet, result.said, sheet);
    else setSaid({ text: result.said, undo: null });
    setDoing(null);
  };

  return (
    <div class="compare-screen">
      <section class="card" aria-label={t('thing_label')}>
        <ThingBar sheet={sheet} onChange={onSheet} />
        <AssumptionBar
          shopper={shopper}
          today={today}
          markets={marketNames(words)}
          onChange={props.onShopper}
        />
      </section>
      {empty && doing === null && (
        <EmptySheet
          onExample={() => change(exampleSheet(t('example_thing')))}
          onAdd={addPlan}
          onImport={askImport}
        />
      )}
      {!empty && (
        <section class="card results" aria-labelledby="ways-title">
          <SheetHeadline weighed={weighed} figures={figures} style={style} />
          <WaysTable
            all={weighed}
            assumptions={assumptions}
            figures={figures}
            style={style}
            today={today}
            open={printing ? new Set(weighed.rows.map(({ row }) => row.key)) : open}
            onOpen={toggle}
            onEdit={(key) => setDoing({ what: 'edit', row: rowOf(key) })}
            onKeep={keep}
            onRemove={remove}
            drawn={(key) => (drawn.length > 1 ? drawn.indexOf(key) : SERIES)}
          />
          <RefusedRows
            refused={weighed.refused}
            onEdit={(row) => setDoing({ what: 'edit', row })}
            onRemove={(row) => remove(row.key)}
          />
          <p class="buttons no-print">
            <button type="button" class="main" onClick={addPlan}>
              {t('form_add')}
            </button>
            <button type="button" onClick={askImport}>
              {t('import_open')}
            </button>
            <button type="button" onClick={() => copy(asText(words, sheet, weighed, figures, style))}>
              {t('copy_text')}
            </button>
            <button type="button" onClick={() => copy(asCsv(words, sheet, weighed))}>
              {t('copy_csv')}
            </button>
            <button type="button" onClick={props.onPrint}>
              {t('print')}
            </button>
          </p>
        </section>
      )}
      <Said
        text={said.text}
        onUndo={
          said.undo &&
          (() => {
            const { undo } = said;
            if (undo) change(undo, t('said_undone'));
          })
        }
      />
      <div ref={place}>
        {doing?.what === 'edit' && (
          <WayEntry
            key={doing.row?.key ?? 'new'}
            row={doing.row}
            sheet={sheet}
            assumptions={assumptions}
            figures={figures}
            style={style}
            sign={currencySign(sheet.currency, language)}
            onDone={put}
            onCancel={() => setDoing(null)}
          />
        )}
        {doing?.what === 'import' && (
          <ReadingChoice
            readings={props.readings}
            now={props.now}
            onChoose={take}
            onClose={() => setDoing(null)}
          />
        )}
      </div>
      {!empty && (
        <MoneyOverTime rows={weighed.rows} figures={figures} currency={sheet.currency} start={start} />
      )}
      <Tools
        {...{ sheet, shopper, saved, today, figures, style, weighed, onSaved }}
        onShopper={props.onShopper}
        onCompare={(key) => {
          const one = saved.find((plan) => plan.key === key);
          if (one) change(withWay(sheet, null, one.name, one.way), t('said_added'));
        }}
      />
    </div>
  );
}
