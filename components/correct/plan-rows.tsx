import { useWords } from '../ui/words';
import { EMPTY_ROW } from './draft';
import type { PlanRow } from './draft';

const MOST = 12;

interface Props {
  readonly rows: readonly PlanRow[];
  /** The amounts are what is being corrected. */
  readonly needed: boolean;
  readonly onRows: (rows: readonly PlanRow[]) => void;
}

/** Plans as the user reads them: how many payments, how much each, the fee. All may be left open. */
export function PlanRows({ rows, needed, onRows }: Props) {
  const { t } = useWords();
  const set = (index: number, part: Partial<PlanRow>) =>
    onRows(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const fields = [
    ['count', t('correct_count')],
    ['each', t('correct_each')],
    ['fee', t('correct_fee')],
  ] as const;
  return (
    <fieldset class="plans">
      <legend>{t(needed ? 'correct_plans' : 'correct_plans_maybe')}</legend>
      {rows.map((row, index) => (
        <div class="plan-row" key={index}>
          {fields.map(([field, label]) => (
            <label key={field}>
              <span>{label}</span>
              <input
                type="text"
                inputMode="decimal"
                autocomplete="off"
                maxLength={16}
                value={row[field]}
                onInput={(event) => set(index, { [field]: event.currentTarget.value })}
              />
            </label>
          ))}
          {rows.length > 1 && (
            <button
              type="button"
              class="close"
              aria-label={t('correct_drop_plan', String(index + 1))}
              onClick={() => onRows(rows.filter((_, at) => at !== index))}
            >
              ✕
            </button>
          )}
        </div>
      ))}
      {rows.length < MOST && (
        <button type="button" class="quiet" onClick={() => onRows([...rows, EMPTY_ROW])}>
          {t('correct_add_plan')}
        </button>
      )}
    </fieldset>
  );
}
