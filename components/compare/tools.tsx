import type { SavedWay, Sheet } from '@/lib/core/plans/sheet/sheet';
import type { Shopper } from '@/lib/core/plans/sheet/shopper';
import type { PlainDate } from '@/lib/core/time/plain-date';
import { useWords } from '../ui/words';
import { CouponCard } from './coupon-card';
import type { Figures } from './figures';
import { KeptWays } from './kept-ways';
import { LadderCard } from './ladder-card';
import { LoadCard } from './load-card';
import { TranslatorCard } from './translator-card';
import type { WeighedSheet } from './weigh-sheet';

interface Props {
  readonly sheet: Sheet;
  readonly shopper: Shopper;
  readonly saved: readonly SavedWay[];
  readonly weighed: WeighedSheet;
  readonly today: PlainDate;
  readonly figures: Figures;
  readonly onShopper: (shopper: Shopper) => void;
  /** Puts a kept plan into the comparison. */
  readonly onCompare: (key: string) => void;
  readonly onForget: (key: string) => void;
}

/** Small cards, each for one question. */
export function Tools(props: Props) {
  const { sheet, shopper, saved, weighed, today, figures, onShopper, onForget, onCompare } = props;
  const { t } = useWords();
  return (
    <section class="tools" aria-labelledby="tools-title">
      <h2 id="tools-title">{t('tools_title')}</h2>
      <div class="cards">
        <TranslatorCard />
        <LadderCard sheet={sheet} weighed={weighed} figures={figures} />
        <CouponCard sheet={sheet} weighed={weighed} moneyRate={shopper.moneyRate} figures={figures} />
        <KeptWays saved={saved} today={today} onCompare={onCompare} onForget={onForget} />
        <LoadCard currency={sheet.currency} {...{ saved, shopper, today, figures, onShopper }} />
      </div>
    </section>
  );
}
