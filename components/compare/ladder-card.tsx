import { useState } from 'preact/hooks';
import { fromMinor, toMinor } from '@/lib/core/money/amount';
import { minorDigits } from '@/lib/core/money/currency';
import { budgetLadder } from '@/lib/core/plans/insights/budget-ladder';
import type { LoanAtBudget } from '@/lib/core/plans/insights/budget-ladder';
import { ladderStep } from '@/lib/core/plans/sheet/ladder-step';
import type { Sheet } from '@/lib/core/plans/sheet/sheet';
import { useWords } from '../ui/words';
import { currencySign } from './currencies';
import type { Figures } from './figures';
import { TextField } from './text-field';
import { readTyped, readTypedPercent } from './typed-number';
import { rowName } from './way-title';
import type { WeighedSheet } from './weigh-sheet';

interface Props {
  readonly sheet: Sheet;
  readonly weighed: WeighedSheet;
  readonly figures: Figures;
}

/** What a monthly budget, and some more or less of it, can pay for; a loan beside it shows what a little more saves. */
export function LadderCard({ sheet, weighed, figures }: Props) {
  const words = useWords();
  const { t, n, language } = words;
  const [budget, setBudget] = useState('');
  const [rate, setRate] = useState('');
  const digits = minorDigits(sheet.currency);
  const minor = (text: string | null) => (text === null ? null : toMinor(text, digits));
  const asked = minor(readTyped(budget));
  const good = asked !== null && asked > 0;
  const yearlyRate = readTypedPercent(rate);
  const goodRate = yearlyRate !== null && Number(yearlyRate) >= 0 && Number(yearlyRate) <= 10;
  const money = (amount: number) => figures.money(fromMinor(amount, digits));
  const plans = weighed.rows.flatMap(({ compared }) => {
    const [largestMonth, cost] = [minor(compared.largestMonth), minor(compared.presentCost.value)];
    return largestMonth === null || cost === null ? [] : [{ key: compared.key, largestMonth, cost }];
  });
  const principal = minor(weighed.cash?.amount ?? null);
  const loans =
    goodRate && principal !== null && principal > 0 ? [{ key: 'loan', principal, yearlyRate }] : [];
  const rungs = good ? budgetLadder(asked, { step: ladderStep(asked), each: 2 }, plans, loans) : [];
  const nameOf = (key: string) => {
    const found = weighed.rows.find(({ row }) => row.key === key);
    return found ? rowName(words, found.row) : key;
  };
  const fitting = ([cheapest, ...others]: readonly string[]) => {
    if (cheapest === undefined) return t('ladder_nothing');
    return others.length === 0 ? nameOf(cheapest) : n('ladder_more', others.length, nameOf(cheapest));
  };
  const loanSays = ({ count, interest, saved }: LoanAtBudget) => {
    if (count === null || interest === null) return t('ladder_never');
    const said = t('ladder_loan', n('plan_count', count), money(interest));
    return saved !== null && saved > 0 ? `${said} ${t('ladder_saved', money(saved))}` : said;
  };
  return (
    <section class="card tool" aria-labelledby="ladder-title">
      <h3 id="ladder-title">{t('tool_ladder')}</h3>
      <div class="fields">
        <TextField
          label={t('ladder_budget')}
          value={budget}
          before={currencySign(sheet.currency, language)}
          problem={budget.trim() === '' || good ? null : t('problem_pay')}
          onInput={setBudget}
        />
        <TextField
          label={t('ladder_rate')}
          value={rate}
          after="%"
          problem={rate.trim() === '' || goodRate ? null : t('problem_ladder_rate')}
          onInput={setRate}
        />
      </div>
      {rungs.length === 0 && <p class="soft small">{t('ladder_hint')}</p>}
      {rungs.length > 0 && (
        <table class="ladder">
          <thead>
            <tr>
              <th scope="col">{t('ladder_month')}</th>
              <th scope="col">{t('ladder_fits')}</th>
              {loans.length > 0 && <th scope="col">{t('ladder_borrowed')}</th>}
            </tr>
          </thead>
          <tbody>
            {rungs.map((rung) => (
              <tr key={rung.budget} class={rung.budget === asked ? 'given' : undefined}>
                <th scope="row">{money(rung.budget)}</th>
                <td>{fitting(rung.fits)}</td>
                {rung.loans.map((loan) => (
                  <td key={loan.key}>{loanSays(loan)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
