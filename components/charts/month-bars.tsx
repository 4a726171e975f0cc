import { heightOf } from './chart-scale';
import { MonthSlider } from './month-slider';
import { SeriesKey } from './series-mark';

/** What each month asks for, in plain numbers for drawing only. */
export interface MonthBarRow {
  readonly key: string;
  readonly name: string;
  readonly paid: readonly number[];
  /** The largest month, in words. */
  readonly most: string;
}

interface Props {
  readonly label: string;
  readonly rows: readonly MonthBarRow[];
  readonly last: number;
  readonly month: number;
  readonly onMonth: (month: number) => void;
  readonly describe: (month: number) => string;
}

const HEIGHT = 34;
/** In per cent of the height: a small payment beside a large one must not look like none. */
const LEAST = 7;

/** Money per month: a row of bars for each way, all to one scale, so that heights can be compared. */
export function MonthBars({ label, rows, last, month, onMonth, describe }: Props) {
  const all = rows.flatMap(({ paid }) => paid);
  const tight = { low: Math.min(0, ...all), high: Math.max(0, ...all) || 1, ticks: [] };
  const zero = heightOf(0, tight);
  const slot = 100 / (last + 1);
  return (
    <MonthSlider slots label={label} last={last} month={month} onMonth={onMonth} describe={describe}>
      {rows.map(({ key, name, paid, most }, index) => (
        <div key={key} class="month-row" aria-hidden="true">
          <p>
            <SeriesKey index={index} /> <span class="name">{name}</span> <span class="soft">{most}</span>
          </p>
          <svg class={`money-chart series-${index}`} width="100%" height={HEIGHT}>
            {paid.map((amount, at) => {
              const tall = Math.max(LEAST, Math.abs(heightOf(amount, tight) - zero));
              return (
                amount !== 0 && (
                  <rect
                    key={at}
                    class={at === month ? 'bar-now' : 'bar-month'}
                    x={`${at * slot + slot * 0.14}%`}
                    width={`${slot * 0.72}%`}
                    y={`${amount > 0 ? zero - tall : zero}%`}
                    height={`${tall}%`}
                    fill="currentColor"
                  />
                )
              );
            })}
            <line x1="0" x2="100%" y1={`${zero}%`} y2={`${zero}%`} class="axis" />
          </svg>
        </div>
      ))}
    </MonthSlider>
  );
}
