import { useState } from 'preact/hooks';
import { CompareScreen } from '@/components/compare/compare-screen';
import type { Draft } from '@/components/compare/draft';
import type { PricedReading } from '@/components/compare/reading-choice';
import { useWords } from '@/components/ui/words';
import { savedWays } from '@/lib/adapters/browser/compare-settings';
import { shopperSetting } from '@/lib/adapters/browser/shopper-setting';
import { pricedReadings } from '@/lib/adapters/database/priced-readings';
import { dateOf } from '@/lib/core/time/plain-date';
import { copyText } from './copy-text';
import { useKept } from './use-kept';
import { usePrinting } from './use-printing';
import { useSheet } from './use-sheet';

interface Props {
  readonly source: string | null;
  readonly now: string;
  /** Plans half typed, by source: they outlive a look at another view. */
  readonly drafts: Map<string | null, Draft>;
}

/** Ways to pay side by side: from a reading (`source` is its reference), or by hand. */
export function Compare({ source, now, drafts }: Props) {
  const { t } = useWords();
  const { sheet, lost, change } = useSheet(source);
  const [shopper, setShopper] = useKept(shopperSetting);
  const [saved, setSaved] = useKept(savedWays);
  const [readings, setReadings] = useState<readonly PricedReading[] | null>(null);
  const printing = usePrinting();
  if (!sheet || !shopper || !saved) return null;
  const today = dateOf(now, -new Date(now).getTimezoneOffset());
  return (
    <>
      {lost && <p role="alert">{t('import_lost')}</p>}
      <CompareScreen
        sheet={sheet}
        shopper={shopper}
        saved={saved}
        today={today}
        now={now}
        readings={readings}
        printing={printing}
        draft={drafts.get(source) ?? null}
        onDraft={(draft) => (draft ? drafts.set(source, draft) : drafts.delete(source))}
        onSheet={change}
        onShopper={setShopper}
        onSaved={setSaved}
        onAskReadings={() => {
          pricedReadings().then(setReadings, () => setReadings([]));
        }}
        onCopy={copyText}
        onPrint={() => print()}
      />
    </>
  );
}
