import type { NamedWay } from '@/lib/core/plans/sheet/sheet';
import { definitionOf } from './definitions';
import { typedOf } from './form-terms';
import type { Typed } from './form-terms';

/** A plan half typed: which row it is to change (null for a new one), and what stands in the form. */
export interface Draft {
  readonly key: string | null;
  readonly kind: string;
  readonly name: string;
  readonly typed: Typed;
}

/** True where leaving the form would lose something. */
export function isBegun({ kind, name, typed }: Draft, row: NamedWay | null): boolean {
  if (row === null) return name !== '' || Object.values(typed).some((text) => text !== '');
  const before = typedOf(definitionOf(row.way.kind).fields, row.way.terms);
  const fields = new Set([...Object.keys(before), ...Object.keys(typed)]);
  const changed = [...fields].some((field) => (before[field] ?? '') !== (typed[field] ?? ''));
  return changed || kind !== row.way.kind || name !== row.name;
}
