import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly problem?: string | null;
  /** What stands before or behind the number: "¥", "%". */
  readonly before?: string;
  readonly after?: string;
  readonly words?: boolean;
}

/** A labelled input with its unit, and the sentence that says why its content is refused. */
export function TextField({
  label,
  value,
  onInput,
  problem = null,
  before = '',
  after = '',
  words = false,
}: Props) {
  const id = useId();
  return (
    <div class={words ? 'field wide' : 'field'}>
      <label for={id}>{label}</label>
      <span class="entry">
        {before && <span aria-hidden="true">{before}</span>}
        <input
          id={id}
          type="text"
          value={value}
          autocomplete="off"
          {...(words ? {} : { inputMode: 'decimal' as const })}
          maxLength={words ? 80 : 24}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {after && <span aria-hidden="true">{after}</span>}
      </span>
      {problem !== null && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
