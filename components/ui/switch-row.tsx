interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A thing that is on or off. */
export function SwitchRow({ label, on, onChange }: Props) {
  return (
    <label class="switch-row">
      <span>{label}</span>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
