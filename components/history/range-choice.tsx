import { useWords } from '../ui/words';

/** How many days of history a view shows. */
export const RANGES = [30, 90, 365] as const;
export type Range = (typeof RANGES)[number];

interface Props {
  readonly days: Range;
  readonly hrefOf: (days: Range) => string;
}

/** The three ranges as links, so that each has its address and the back button works. */
export function RangeChoice({ days, hrefOf }: Props) {
  const { t } = useWords();
  return (
    <nav class="ranges" aria-label={t('range_label')}>
      {RANGES.map((range) => (
        <a key={range} href={hrefOf(range)} aria-current={range === days ? 'true' : undefined}>
          {t('range_days', String(range))}
        </a>
      ))}
    </nav>
  );
}
