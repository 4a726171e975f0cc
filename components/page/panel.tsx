import { storeName } from '@/lib/core/reading/name-of';
import { SuspensionList } from '../history/suspension-list';
import { compareOffers } from '../plans/compare-offers';
import { ComparisonTable } from '../plans/comparison-table';
import { PlanNotes } from '../plans/plan-notes';
import { ReadingSections } from '../plans/reading-sections';
import { formatMoney } from '../ui/format-money';
import { BECAUSE_WORD, KIND_WORD } from '../ui/status-words';
import { StatusDot } from '../ui/status-dot';
import { useWords } from '../ui/words';
import { Misfits } from './misfits';
import type { PageFacts } from './page-facts';
import { pageHeadline } from './page-headline';
import { suspensions } from './suspensions';
import { TellMe } from './tell-me';
import type { WatchAsk } from './watch-asks';

interface Props {
  readonly facts: PageFacts;
  readonly now: string;
  /** How the chip is now; null where there is no chip to speak of. */
  readonly chip: { readonly folded: boolean; readonly off: boolean } | null;
  readonly onClose: () => void;
  readonly onHistory: () => void;
  readonly onCompare: () => void;
  readonly onRules: () => void;
  /** "Not right?"; null where there is nothing to correct. */
  readonly onCorrect: (() => void) | null;
  readonly onWatch: (ask: WatchAsk) => Promise<string | null>;
  readonly onWatches: (id: string | null) => void;
  readonly onChip: (change: { folded?: boolean; off?: boolean }) => void;
}

/** What the page offers, what it costs, what that rests on. Opened by the shopper, never by itself. */
export function Panel(props: Props) {
  const { facts, now, chip, onClose, onHistory, onCompare, onRules, onCorrect, onWatch, onWatches, onChip } =
    props;
  const words = useWords();
  const { t, language } = words;
  const { reading } = facts;
  const offers = reading ? compareOffers(reading, facts.shopper) : null;
  const gone = suspensions(facts);
  const price = reading?.item?.price;
  return (
    <aside class="panel" aria-label={t('panel_label')}>
      <header>
        <p>
          {reading && [storeName(reading.page.store, language), t(KIND_WORD[reading.page.kind])].join(' · ')}
          {price && ` · ${formatMoney(price, language)}`}
        </p>
        <button type="button" class="close" aria-label={t('panel_close')} onClick={onClose}>
          ✕
        </button>
        <h2 tabIndex={-1}>
          <StatusDot status={reading?.status ?? 'unknown'} /> {pageHeadline(words, facts)}
        </h2>
      </header>
      <div class="body">
        <Misfits fits={facts.fits ?? []} onRules={onRules} />
        {reading?.because && <p class="because">{t(BECAUSE_WORD[reading.because])}</p>}
        {offers && offers.rows.length > 0 && <ComparisonTable offers={offers} />}
        {reading && offers && <PlanNotes offers={offers} disclosure={reading.disclosure} />}
        {gone.length > 0 && (
          <section class="facts">
            <h3>{t('section_gone')}</h3>
            <SuspensionList items={gone} now={now} />
          </section>
        )}
        <TellMe facts={facts} onWatch={onWatch} onWatches={onWatches} />
        {reading && <ReadingSections reading={reading} now={now} />}
      </div>
      <footer>
        {offers && offers.rows.length > 0 && (
          <button type="button" onClick={onCompare}>
            {t('to_compare')}
          </button>
        )}
        {onCorrect && (
          <button type="button" onClick={onCorrect}>
            {t('not_right')}
          </button>
        )}
        <button type="button" onClick={onHistory}>
          {t('to_history')}
        </button>
        {chip && !chip.off && chip.folded && (
          <button type="button" onClick={() => onChip({ folded: false })}>
            {t('chip_unfold')}
          </button>
        )}
        {chip && !chip.off && (
          <button type="button" title={t('chip_hide_back')} onClick={() => onChip({ off: true })}>
            {t('chip_hide')}
          </button>
        )}
        <span>{t('local_only')}</span>
      </footer>
    </aside>
  );
}
