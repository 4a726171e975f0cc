import { WAYS } from '@/lib/core/plans/ways';
import { COMMON, INSTALMENTS } from '@/lib/core/plans/ways/common-fields';
import type { Field, Fields } from '@/lib/core/plans/ways/define-way';

/** What the form needs of a declared way: its name and its fields. */
export interface Shape {
  readonly kind: string;
  readonly fields: Fields;
}

/** The registry, without the types of each way's own terms: a form draws any of them. */
export const DEFINITIONS: readonly Shape[] = WAYS.map(({ kind, fields }) => ({ kind, fields }));

export function definitionOf(kind: string): Shape {
  return DEFINITIONS.find((one) => one.kind === kind) ?? { kind, fields: {} };
}

const ASKED_FIRST = ['count', 'each'];
const ASKED_IN_FULL = ['price', 'discount', 'coupon', 'cashback'];
const OWN_AT_MOST = 5;

/**
 * The few fields asked first: how many payments of how much, and what makes this way what it is, fields no other
 * way has before those few have. A way with nothing of its own asks for what comes off the price.
 */
export function firstFields({ fields }: Shape): readonly string[] {
  const shared: Readonly<Record<string, Field>> = { ...COMMON, ...INSTALMENTS };
  const asked = ASKED_FIRST.filter((name) => Object.hasOwn(fields, name));
  const own = Object.keys(fields).filter((name) => !Object.hasOwn(shared, name));
  const alone = own.filter(
    (name) => DEFINITIONS.filter((one) => Object.hasOwn(one.fields, name)).length === 1,
  );
  const first = [...asked, ...new Set([...alone, ...own])].slice(0, asked.length + OWN_AT_MOST);
  return first.length > 0 ? first : ASKED_IN_FULL.filter((name) => Object.hasOwn(fields, name));
}
