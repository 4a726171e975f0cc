import type { Assumptions } from '@/lib/core/plans/compare/assumptions';
import type { NamedWay, Sheet } from '@/lib/core/plans/sheet/sheet';
import type { Way } from '@/lib/core/plans/ways/way';
import type { Draft } from './draft';
import type { Figures } from './figures';
import type { RateStyle } from '../ui/rate-style';
import { withWay } from './row-edits';
import { refusalOf, weighSheet } from './weigh-sheet';
import { WayForm } from './way-form';
import type { Judged } from './way-form';

interface Props {
  readonly row: NamedWay | null;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  readonly sheet: Sheet;
  readonly assumptions: Assumptions;
  readonly figures: Figures;
  readonly style: RateStyle;
  readonly sign: string;
  readonly onDone: (name: string, way: Way) => void;
  readonly onCancel: () => void;
}

/** The form beside the sheet it adds to: judged against its price, previewed among its rows. */
export function WayEntry({ row, sheet, assumptions, ...form }: Props) {
  const judge = (way: Way): Judged => {
    const refusal = refusalOf(sheet, { key: 'typed', name: '', way }, assumptions);
    if (refusal) return { refusal, weighed: null };
    const next = withWay(sheet, row?.key ?? null, '', way);
    const key = row?.key ?? next.rows.at(-1)?.key;
    return {
      refusal: null,
      weighed: weighSheet(next, assumptions).rows.find((one) => one.row.key === key) ?? null,
    };
  };
  return <WayForm row={row} judge={judge} price={sheet.price} currency={sheet.currency} {...form} />;
}
