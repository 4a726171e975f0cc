import type { Assumptions } from '@/lib/core/plans/compare/assumptions';
import { toMinor } from '@/lib/core/money/amount';
import { minorDigits } from '@/lib/core/money/currency';
import { compareWays } from '@/lib/core/plans/compare/compare-ways';
import type { ComparedWay, WayComparison } from '@/lib/core/plans/compare/compared-way';
import { bareField } from './bare-field';
import { InputError } from '@/lib/core/plans/input-error';
import type { NamedWay, Sheet } from '@/lib/core/plans/sheet/sheet';
import { emptyWay } from '@/lib/core/plans/ways/empty-way';

/** A row of the sheet with what it costs. */
export interface Weighed {
  readonly row: NamedWay;
  readonly compared: ComparedWay;
  /** Not entered by anyone: paying the price at once, which every comparison needs. */
  readonly implied: boolean;
}

/** A whole sheet, cheapest first, and the rows whose terms contradict each other or the price. */
export interface WeighedSheet {
  readonly cash: WayComparison['cash'];
  readonly rows: readonly Weighed[];
  readonly refused: readonly { readonly row: NamedWay; readonly error: InputError }[];
}

/** Key of the row nobody entered. */
export const IMPLIED = 'in-full';

/** Compares the sheet's rows, with paying in full put in where it is missing. One bad row costs only itself. */
export function weighSheet(given: Sheet, assumptions: Assumptions): WeighedSheet {
  const sheet = withReadablePrice(given);
  const refused = sheet.rows.flatMap((row) => {
    const error = refusalOf(sheet, row, assumptions);
    return error ? [{ row, error }] : [];
  });
  const sound = sheet.rows.filter((row) => refused.every((one) => one.row !== row));
  const implied = sheet.price !== null && sound.every(({ way }) => way.kind !== 'in-full');
  const all = implied ? [{ key: IMPLIED, name: '', way: emptyWay('in-full') }, ...sound] : sound;
  const { cash, ways } = compareWays(sheet, all, assumptions);
  const rows = ways.flatMap((compared) => {
    const row = all.find(({ key }) => key === compared.key);
    return row ? [{ row, compared, implied: row.key === IMPLIED }] : [];
  });
  return { cash, rows, refused };
}

/** Why a row cannot be compared with this price; null when it can. `field` is the bare name of the field. */
export function refusalOf(sheet: Sheet, row: NamedWay, assumptions: Assumptions): InputError | null {
  try {
    compareWays(withReadablePrice(sheet), [row], assumptions);
    return null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return new InputError(bareField(error.field), error.problem, error.message);
  }
}

/** A price the currency cannot express (5,700.50 in yen) counts as not known until it is mended. */
function withReadablePrice(sheet: Sheet): Sheet {
  const minor = sheet.price === null ? null : toMinor(sheet.price, minorDigits(sheet.currency));
  return minor === null || minor < 0 ? { ...sheet, price: null } : sheet;
}
