import { checkTyped } from '@/components/compare/check-typed';
import { definitionOf } from '@/components/compare/definitions';
import type { Typed } from '@/components/compare/form-terms';
import type { NamedWay, SavedWay, Sheet } from '@/lib/core/plans/sheet/sheet';
import type { Way } from '@/lib/core/plans/ways/way';

/** Sheets as a person would type them. */

export function way(kind: string, typed: Typed = {}): Way {
  const checked = checkTyped(definitionOf(kind), typed);
  if (checked.way === null)
    throw new Error(`This is refused: ${checked.refusals.map(({ field }) => field).join(', ')}`);
  return checked.way;
}

export function row(key: string, kind: string, typed: Typed = {}, name = ''): NamedWay {
  return { key, name, way: way(kind, typed) };
}

export function sheet(rows: readonly NamedWay[], part: Partial<Sheet> = {}): Sheet {
  return { thing: 'Phone', price: '5700', currency: 'CNY', rows, ...part };
}

/** The example of the empty state: twelve times 500 where cash costs 5,700. */
export const FREE = row('w1', 'interest-free', { count: '12', each: '500', price: '6000' });

export function kept(one: NamedWay, part: Partial<SavedWay> = {}): SavedWay {
  return { ...one, thing: 'Phone', price: '5700', currency: 'CNY', start: '2026-11-22', ...part };
}
