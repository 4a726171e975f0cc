import type { Assumptions } from '@/lib/core/plans/compare/assumptions';
import type { PlainDate } from '@/lib/core/time/plain-date';
import { useWords } from '../ui/words';
import { cliffSentence, depositSentence, returnSentence } from './holding-sentences';
import { crossoverSentence } from './crossover-sentence';
import {
  breakEvenSentence,
  cashMinor,
  doubtSentence,
  forgoneSentence,
  lateSentence,
  earlyOpenSentence,
  openSentence,
} from './detail-sentences';
import { EarlyTable } from './early-table';
import type { Figures } from './figures';
import type { RateStyle } from '../ui/rate-style';
import { honestySentence } from './honesty-sentence';
import { lateRentSentence, lockSentence, returnEarlySentence, saleSentence } from './rent-sentences';
import { ScheduleTable } from './schedule-table';
import type { Weighed, WeighedSheet } from './weigh-sheet';

interface Props {
  readonly weighed: Weighed;
  readonly all: WeighedSheet;
  readonly assumptions: Assumptions;
  readonly figures: Figures;
  readonly style: RateStyle;
  readonly today: PlainDate;
  readonly printing: boolean;
}

/** Everything there is to say about one way: sentences first, then what early repayment does, then each payment. */
export function WayDetails({ weighed, all, assumptions, figures, style, today, printing }: Props) {
  const words = useWords();
  const { compared } = weighed;
  const { schedule } = compared;
  const cash = cashMinor(all.cash, schedule);
  const facts = { words, weighed, cash, assumptions, figures, style };
  const sentences = [
    doubtSentence(facts),
    openSentence(facts),
    earlyOpenSentence(facts),
    forgoneSentence(facts),
    breakEvenSentence(facts),
    crossoverSentence(facts, all.rows),
    honestySentence(facts),
    cliffSentence(facts),
    depositSentence(facts),
    returnSentence(facts),
    returnEarlySentence(facts),
    lateSentence(facts),
    lateRentSentence(facts),
    saleSentence(facts),
    lockSentence(facts),
  ].filter((sentence) => sentence !== null);
  const price = cash ?? schedule?.price ?? null;
  return (
    <div class="details">
      {sentences.length > 0 && (
        <ul class="notes">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div class="pair">
        {compared.payments.length > 0 && (
          <ScheduleTable payments={compared.payments} figures={figures} today={today} whole={printing} />
        )}
        {schedule && price !== null && compared.doubt === null && (
          <EarlyTable schedule={schedule} way={compared.way} price={price} figures={figures} style={style} />
        )}
      </div>
    </div>
  );
}
