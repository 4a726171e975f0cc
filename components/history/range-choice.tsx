import { useWords } from '../ui/words';

/** How much history a view shows: so many days up to now, or all of it. */
export const RANGES = [1, 7, 30, 90, 365, 'all'] as const;
export type Range = (typeof RANGES)[number];

interface Props {
  /** Null while a window of the user's own is shown. */
  readonly days: Range | null;
  readonly hrefOf: (days: Range) => string;
}

/** The ranges as links, so that each has its address and the back button works. */
export function RangeChoice({ days, hrefOf }: Props) {
  const { t, n } = useWords();
  const name = (range: Range) =>
    range === 'all' ? t('range_all') : range === 365 ? t('range_year') : n('range_days', range);
  return (
    <nav class="ranges" aria-label={t('range_label')}>
      {RANGES.map((range) => (
        <a key={range} href={hrefOf(range)} aria-current={range === days ? 'true' : undefined}>
          {name(range)}
        </a>
      ))}
    </nav>
  );
}
