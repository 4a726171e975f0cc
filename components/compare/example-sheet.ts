import type { Sheet } from '@/lib/core/plans/sheet/sheet';
import { definitionOf } from './definitions';
import { checkTyped } from './check-typed';

/** Twelve times 500 without interest, where paying at once costs 5,700: a plan that is not as free as it says. */
export function exampleSheet(thing: string): Sheet {
  const { way } = checkTyped(definitionOf('interest-free'), { count: '12', each: '500', price: '6000' });
  return { thing, price: '5700', currency: 'CNY', rows: way ? [{ key: 'w1', name: '', way }] : [] };
}
