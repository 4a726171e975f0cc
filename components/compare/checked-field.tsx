import { useState } from 'preact/hooks';
import { TextField } from './text-field';

interface Props {
  readonly label: string;
  /** The value that counts. */
  readonly value: string;
  /** Text to value; null when it is refused. */
  readonly read: (text: string) => string | null;
  readonly show?: (value: string) => string;
  /** Why text is refused. */
  readonly refusal: string | ((text: string) => string);
  readonly onChange: (value: string) => void;
  readonly before?: string;
  readonly after?: string;
}

/** An input that takes effect while one types. Refused text stays, with its sentence; the last good value counts. */
export function CheckedField({ label, value, read, show, refusal, onChange, before, after }: Props) {
  // A change from elsewhere (another tab, another sheet) replaces what stands here; our own echo does not.
  const [typed, setTyped] = useState({ text: show?.(value) ?? value, value });
  const held = typed.value === value || read(typed.text) === value;
  const text = held ? typed.text : (show?.(value) ?? value);
  const onInput = (next: string) => {
    const found = read(next);
    setTyped({ text: next, value: found ?? value });
    if (found !== null && found !== value) onChange(found);
  };
  const problem = read(text) === null ? (typeof refusal === 'string' ? refusal : refusal(text)) : null;
  return (
    <TextField
      label={label}
      value={text}
      problem={problem}
      onInput={onInput}
      {...(before ? { before } : {})}
      {...(after ? { after } : {})}
    />
  );
}
