import { Chip } from '@/components/page/chip';
import { chipState } from '@/components/page/chip-state';
import { pageHeadline } from '@/components/page/page-headline';
import { SAMPLE_READING } from '@/components/page/sample-reading';
import { NEW_SHOPPER } from '@/lib/core/plans/sheet/shopper';
import { compareOffers } from '@/components/plans/compare-offers';
import { ComparisonTable } from '@/components/plans/comparison-table';
import { PlanNotes } from '@/components/plans/plan-notes';
import { useWords } from '@/components/ui/words';

const FACTS = { reading: SAMPLE_READING, at: null, series: [], shopper: NEW_SHOPPER };
const nothing = () => undefined;

/** The real chip and the real comparison, over an invented page. */
export function Sample() {
  const words = useWords();
  const state = chipState(FACTS, words, new Date(0).toISOString());
  const offers = compareOffers(SAMPLE_READING);
  return (
    <div class="sample">
      {state && (
        <div inert>
          <Chip state={state} folded={false} menuOpen={false} onOpen={nothing} onMenu={nothing} />
        </div>
      )}
      <div class="card frame">
        <h2>{pageHeadline(words, FACTS)}</h2>
        <ComparisonTable offers={offers} />
        <PlanNotes offers={offers} disclosure={null} />
      </div>
      <p class="soft small">{words.t('welcome_sample')}</p>
    </div>
  );
}
