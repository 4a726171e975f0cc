import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  readonly last: number;
  readonly month: number;
  readonly onMonth: (month: number) => void;
  readonly describe: (month: number) => string;
  /** True where each month is a slot of its own (bars), false where it is a point on the axis (lines). */
  readonly slots?: boolean;
  readonly children: ComponentChildren;
}

/** Lets pointer and arrow keys choose a month of the chart inside, and says what is there. */
export function MonthSlider({ label, last, month, onMonth, describe, slots = false, children }: Props) {
  const go = (to: number) => onMonth(Math.max(0, Math.min(last, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    const to = target(event.key, month, last);
    if (to === null) return;
    event.preventDefault();
    go(to);
  };
  return (
    <div
      class="month-slider"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input cannot hold a chart
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={month}
      aria-valuetext={describe(month)}
      onKeyDown={onKeyDown}
      onPointerMove={(event) => go(monthUnder(event, last, slots))}
      onPointerDown={(event) => go(monthUnder(event, last, slots))}
    >
      {children}
    </div>
  );
}

function target(key: string, month: number, last: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return month + 1;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return month - 1;
  if (key === 'PageUp') return month + 12;
  if (key === 'PageDown') return month - 12;
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

function monthUnder(
  event: PointerEvent & { readonly currentTarget: Element },
  last: number,
  slots: boolean,
): number {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  if (width === 0) return 0;
  const share = (event.clientX - left) / width;
  return slots ? Math.floor(share * (last + 1)) : Math.round(share * last);
}
