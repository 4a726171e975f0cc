import { useMemo } from 'preact/hooks';
import { fromMinor } from '@/lib/core/money/amount';
import { earlyMoments, earlyRepayment } from '@/lib/core/plans/insights/early-repayment';
import { earlyTreatments } from '@/lib/core/plans/insights/early-treatments';
import type { EarlyTerms } from '@/lib/core/plans/insights/settle-early';
import type { Schedule } from '@/lib/core/plans/schedule/schedule';
import type { Way } from '@/lib/core/plans/ways/way';
import { useWords } from '../ui/words';
import { writtenRate } from './detail-sentences';
import type { Figures } from './figures';
import type { RateStyle } from '../ui/rate-style';
import { choiceName } from './way-words';

interface Props {
  readonly schedule: Schedule;
  readonly way: Way;
  /** What the payments are held against, in minor units. */
  readonly price: number;
  readonly figures: Figures;
  readonly style: RateStyle;
}

/** More rows than this are thinned out: the curve bends at its beginning. */
const MOST = 12;

/** What repaying after payment 1, 2, 3 … costs, by what may become of the rest of the cost. */
export function EarlyTable({ schedule, way, price, figures, style }: Props) {
  const words = useWords();
  const { t, language } = words;
  const rules = useMemo(() => earlyTreatments(way), [way]);
  const { earlyFee = null, earlyPenalty: penalty = null } = way.terms as {
    readonly earlyFee?: EarlyTerms['rest'] | null;
    readonly earlyPenalty?: EarlyTerms['penalty'];
  };
  const all = useMemo(
    () =>
      rules.map((rule) =>
        earlyRepayment(schedule, { rest: rule, penalty }, price, thinned(earlyMoments(schedule))),
      ),
    [schedule, rules, penalty, price],
  );
  const [first = [], other = first] = all;
  if (first.length === 0) return null;
  // Nothing left to waive: both ends are one.
  const same = first.every((point, index) => point.payoff === other[index]?.payoff);
  // Interest that has not accrued is nobody's to waive: only a rule that is stated is named then.
  const named = rules.length > 1 ? !same : earlyFee !== null;
  const curves = same ? [first] : all;
  const free = first.every(
    ({ saved, rate }) => saved === 0 && !/[1-9]/.test(writtenRate({ style }, rate) ?? ''),
  );
  if (same && free) return <p class="small soft">{t('early_nothing')}</p>;
  const count = new Intl.NumberFormat(language);
  const money = (minor: number) => figures.money(fromMinor(minor, schedule.digits));
  return (
    <table class="schedule early">
      <caption>
        {t('early_title')} {rules.length > 1 && !same && <small>{t('early_unknown')}</small>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('early_after')}</th>
          {curves.map((_, index) => (
            <th key={rules[index]} scope="col">
              {t('early_payoff')}
              {rules[index] && named && <small>{choiceName(words, rules[index])}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first.map(({ after }) => (
          <tr key={after}>
            <th scope="row">{count.format(after)}</th>
            {curves.map((curve, index) => {
              const point = curve.find((one) => one.after === after);
              const rate = point && writtenRate({ style }, point.rate);
              return (
                <td key={rules[index]}>
                  {point ? money(point.payoff) : '—'}
                  {rate != null && <small>{t('early_rate', rate)}</small>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function thinned(moments: readonly number[]): readonly number[] {
  if (moments.length <= MOST) return moments;
  const step = Math.ceil(moments.length / (MOST - 3));
  return moments.filter((after) => after <= 3 || after % step === 0 || after === moments.length);
}
