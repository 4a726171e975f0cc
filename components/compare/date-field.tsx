import { useId } from 'preact/hooks';
import type { PlainDate } from '@/lib/core/time/plain-date';

interface Props {
  readonly label: string;
  readonly value: PlainDate | null;
  /** Null when the day was cleared. */
  readonly onChange: (date: PlainDate | null) => void;
}

/** A day, as the platform lets one choose it. */
export function DateField({ label, value, onChange }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="entry">
        <input
          id={id}
          type="date"
          value={value ?? ''}
          // While a year is typed the day is far in the past; only what can be meant counts.
          onInput={(event) => {
            const { value: typed } = event.currentTarget;
            if (typed === '' || (typed >= '2000' && typed < '2200')) onChange(typed || null);
          }}
        />
      </span>
    </div>
  );
}
