import { toMinor } from '../../money/amount';
import type { DecimalString } from '../../money/amount';
import type { Knowledge } from '../knowledge';
import type { Plan } from '../../plans/plan';
import type { LocalRule, TaughtPlan } from './local-rule';
import { readTaught } from './read-slot';

/** Why the product does not read the element as it was taught to. */
export type Failure =
  | { readonly kind: 'reads-nothing' }
  | { readonly kind: 'reads-offered' }
  | { readonly kind: 'reads-disabled' }
  | { readonly kind: 'reads-other'; readonly provider: string }
  | { readonly kind: 'no-plan'; readonly plan: TaughtPlan; readonly read: readonly Plan[] }
  | { readonly kind: 'not-excluded' };

/** A local rule's own test: the element as it was when taught, read with today's judgement. Null: it passes. */
export function testLocalRule(local: LocalRule, knowledge: Knowledge): Failure | null {
  const { taught, seen, rule, box } = local;
  if (taught.truth === 'nothing' || !taught.provider) {
    const excluded = rule.never?.inside?.includes(box) === true && !readTaught(local, seen, knowledge);
    return excluded ? null : { kind: 'not-excluded' };
  }
  const read = readTaught(local, seen, knowledge);
  if (!read) return { kind: 'reads-nothing' };
  if (read.provider !== taught.provider.id) return { kind: 'reads-other', provider: read.provider };
  if (read.status !== taught.truth)
    return { kind: read.status === 'offered' ? 'reads-offered' : 'reads-disabled' };
  const missing = taught.plans.find((plan) => !read.plans.some((found) => isSame(plan, found)));
  return missing ? { kind: 'no-plan', plan: missing, read: read.plans } : null;
}

/** What was typed, and nothing more, is compared: a fee may be the whole or that of one period. */
function isSame({ count, each, fee }: TaughtPlan, found: Plan): boolean {
  return (
    found.count === count &&
    (each === null || isEqual(each, found.each)) &&
    (fee === null || isEqual(fee, found.feePerPeriod) || isEqual(fee, found.feeTotal))
  );
}

function isEqual(typed: DecimalString, read: DecimalString | null): boolean {
  const [a, b] = [toMinor(typed, 3), read === null ? null : toMinor(read, 3)];
  return a !== null && a === b;
}
