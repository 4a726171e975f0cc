import { presentValueOf } from '../insights/present-cost';
import { inFull } from '../ways/in-full';
import type { Schedule } from '../schedule/schedule';
import type { Context } from '../ways/define-way';
import type { Expansion } from '../ways/expand-way';
import type { Assumptions } from './assumptions';
import type { Option } from './compared-way';

/**
 * The payment in full every other way is measured against: the cheapest among the options, else the list price,
 * else none.
 */
export function bestCash(
  options: readonly { readonly option: Option; readonly expansion: Expansion }[],
  context: Context,
  { moneyRate }: Assumptions,
): Schedule | null {
  const rate = Number(moneyRate);
  const offered = options
    .filter(({ option }) => option.way.kind === 'in-full')
    .flatMap(({ expansion }) => expansion.variants.map(({ schedule }) => schedule));
  const [best] = offered.toSorted((a, b) => presentValueOf(a, rate) - presentValueOf(b, rate));
  return best ?? listPrice(context);
}

function listPrice(context: Context): Schedule | null {
  const none = Object.fromEntries(Object.keys(inFull.fields).map((field) => [field, null]));
  const schedule = inFull.schedule(none as Parameters<typeof inFull.schedule>[0], context);
  return 'missing' in schedule ? null : schedule;
}
