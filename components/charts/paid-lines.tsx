import { heightOf, monthTicks, scaleOf } from './chart-scale';
import { MonthSlider } from './month-slider';
import { DASHES, SeriesShape } from './series-mark';

/** One way over the months, in plain numbers for drawing only. */
export interface PaidLine {
  readonly key: string;
  readonly soFar: readonly number[];
}

interface Props {
  readonly label: string;
  readonly lines: readonly PaidLine[];
  /** Index of the last month drawn. */
  readonly last: number;
  readonly month: number;
  readonly onMonth: (month: number) => void;
  /** Everything known about a month in words. */
  readonly describe: (month: number) => string;
  readonly monthName: (month: number) => string;
  readonly axisMoney: (amount: number) => string;
}

const TOP = 14;
const HEIGHT = 170;

/** Everything paid so far, month by month: one stepped line a way. */
export function PaidLines({ label, lines, last, month, onMonth, describe, monthName, axisMoney }: Props) {
  const scale = scaleOf(lines.flatMap(({ soFar }) => soFar));
  const across = (index: number) => (last === 0 ? 0 : (index / last) * 100);
  const valueAt = ({ soFar }: PaidLine, index: number) => soFar[Math.min(index, soFar.length - 1)] ?? 0;
  return (
    <MonthSlider label={label} last={last} month={month} onMonth={onMonth} describe={describe}>
      <svg class="money-chart" width="100%" height={TOP + HEIGHT + 22} aria-hidden="true">
        <svg y={TOP} width="100%" height={HEIGHT} overflow="visible">
          {scale.ticks.map((tick) => (
            <g key={tick}>
              <line
                x1="0"
                x2="100%"
                y1={`${heightOf(tick, scale)}%`}
                y2={`${heightOf(tick, scale)}%`}
                class={tick === 0 ? 'axis' : 'grid'}
              />
              {tick !== 0 && (
                <text x="0" y={`${heightOf(tick, scale)}%`} dy="-4">
                  {axisMoney(tick)}
                </text>
              )}
            </g>
          ))}
          <line x1={`${across(month)}%`} x2={`${across(month)}%`} y1="0" y2="100%" class="cursor" />
          <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
            {lines.map((line, index) => (
              <path
                key={line.key}
                class={`series-${index}`}
                d={steps(line.soFar, last, across, (value) => heightOf(value, scale))}
                fill="none"
                stroke="currentColor"
                stroke-width="2"
                stroke-dasharray={DASHES[index]}
                vector-effect="non-scaling-stroke"
              />
            ))}
          </svg>
          {lines.map((line, index) => (
            <svg
              key={line.key}
              x={`${across(month)}%`}
              y={`${heightOf(valueAt(line, month), scale)}%`}
              overflow="visible"
            >
              <SeriesShape index={index} />
            </svg>
          ))}
        </svg>
        {monthTicks(last).map((tick) => (
          <text
            key={tick}
            x={`${across(tick)}%`}
            y={TOP + HEIGHT + 17}
            text-anchor={tick === 0 ? 'start' : across(tick) > 92 ? 'end' : 'middle'}
          >
            {monthName(tick)}
          </text>
        ))}
      </svg>
    </MonthSlider>
  );
}

/** A stepped path: money leaves at once, not evenly; after the last payment the line stays level. */
function steps(
  soFar: readonly number[],
  last: number,
  across: (index: number) => number,
  down: (value: number) => number,
): string {
  const [first = 0, ...rest] = soFar;
  const moves = rest.map((value, index) => `H${across(index + 1)}V${down(value)}`);
  return `M0 ${down(first)}${moves.join('')}H${across(last)}`;
}
