import type { NamedWay, SavedWay, Sheet } from '@/lib/core/plans/sheet/sheet';
import type { Way } from '@/lib/core/plans/ways/way';
import type { PlainDate } from '@/lib/core/time/plain-date';

/** A key no row of the list has. */
export function newKey(rows: readonly { readonly key: string }[]): string {
  const numbers = rows.map(({ key }) => Number(/^w(\d{1,9})$/.exec(key)?.[1] ?? 0));
  return `w${Math.max(0, ...numbers) + 1}`;
}

/** The sheet with a row added, or put in the place of `key`. */
export function withWay(sheet: Sheet, key: string | null, name: string, way: Way): Sheet {
  const row: NamedWay = { key: key ?? newKey(sheet.rows), name, way };
  const rows = key === null ? [...sheet.rows, row] : sheet.rows.map((one) => (one.key === key ? row : one));
  return { ...sheet, rows };
}

export function withoutWay(sheet: Sheet, key: string): Sheet {
  return { ...sheet, rows: sheet.rows.filter((row) => row.key !== key) };
}

/** The kept plans with a row: its thing, price and start with it. The same list when it is there already. */
export function keepWay(
  saved: readonly SavedWay[],
  { thing, price, currency }: Sheet,
  row: NamedWay,
  start: PlainDate,
): readonly SavedWay[] {
  const kept: SavedWay = { ...row, key: newKey(saved), thing, price, currency, start };
  const same = (one: SavedWay) => JSON.stringify({ ...one, key: kept.key }) === JSON.stringify(kept);
  return saved.some(same) ? saved : [...saved, kept];
}
