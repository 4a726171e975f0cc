import { useId } from 'preact/hooks';
import type { Field } from '@/lib/core/plans/ways/define-way';
import { useWords } from '../ui/words';
import { PERIODS } from './form-terms';
import { TextField } from './text-field';
import { choiceName } from './way-words';

interface Props {
  readonly label: string;
  readonly field: Field;
  readonly value: string;
  /** The sentence of refusal, or null. */
  readonly problem: string | null;
  /** "¥", for fields of money. */
  readonly sign: string;
  readonly onInput: (value: string) => void;
}

/** One declared field as an input of its kind; the empty choice is always "not stated". */
export function FormField({ label, field, value, problem, sign, onInput }: Props) {
  const words = useWords();
  const { t } = words;
  if (field === 'money') return <TextField {...{ label, value, problem, onInput }} before={sign} />;
  if (field === 'fraction') return <TextField {...{ label, value, problem, onInput }} after="%" />;
  if (typeof field !== 'string')
    return (
      <SelectField
        {...{ label, value, problem, onInput }}
        options={field.map((choice) => [choice, choiceName(words, choice)])}
      />
    );
  if (field === 'yes')
    return (
      <SelectField
        {...{ label, value, problem, onInput }}
        options={[
          ['yes', t('yes')],
          ['no', t('no')],
        ]}
      />
    );
  if (field === 'period')
    return (
      <SelectField
        {...{ label, value, problem, onInput }}
        options={PERIODS.map((period) => [period, t(PERIOD_WORDS[period])])}
      />
    );
  return <TextField {...{ label, value, problem, onInput }} after={field === 'days' ? t('unit_days') : ''} />;
}

const PERIOD_WORDS = {
  '1 month': 'period_month',
  '2 week': 'period_two_weeks',
  '1 week': 'period_week',
  '1 day': 'period_day',
  '3 month': 'period_quarter',
  '1 year': 'period_year',
} as const;

function SelectField({
  label,
  value,
  problem,
  options,
  onInput,
}: Pick<Props, 'label' | 'value' | 'problem' | 'onInput'> & {
  readonly options: readonly (readonly [value: string, name: string])[];
}) {
  const { t } = useWords();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
        <option value="">{t('not_stated')}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
      {problem && <p class="problem">{problem}</p>}
    </div>
  );
}
