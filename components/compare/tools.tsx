import type { SavedWay, Sheet } from '@/lib/core/plans/sheet/sheet';
import type { Shopper } from '@/lib/core/plans/sheet/shopper';
import type { PlainDate } from '@/lib/core/time/plain-date';
import { useWords } from '../ui/words';
import type { Figures } from './figures';
import { KeptWays } from './kept-ways';
import type { RateStyle } from './rate-style';
import { TranslatorCard } from './translator-card';
import type { WeighedSheet } from './weigh-sheet';

interface Props {
  readonly sheet: Sheet;
  readonly shopper: Shopper;
  readonly saved: readonly SavedWay[];
  readonly weighed: WeighedSheet;
  readonly today: PlainDate;
  readonly figures: Figures;
  readonly style: RateStyle;
  readonly onShopper: (shopper: Shopper) => void;
  readonly onSaved: (saved: readonly SavedWay[]) => void;
  /** Puts a kept plan into the comparison. */
  readonly onCompare: (key: string) => void;
}

/** Small cards, each for one question. */
export function Tools({ saved, today, onSaved, onCompare }: Props) {
  const { t } = useWords();
  return (
    <section class="tools" aria-labelledby="tools-title">
      <h2 id="tools-title">{t('tools_title')}</h2>
      <div class="cards">
        <TranslatorCard />
        <KeptWays
          saved={saved}
          today={today}
          onCompare={onCompare}
          onForget={(key) => onSaved(saved.filter((one) => one.key !== key))}
        />
      </div>
    </section>
  );
}
