import type { Facet, StatedRate } from './change';
import { moneyOf } from './money-text';
import { lastStated } from './said';
import type { Facets, Said } from './said';

/** A facet that differs from what was stated before, and since when that stood. */
export interface Difference {
  readonly facet: Facet;
  readonly since: string;
}

/** What a new sighting states differently from the last in the same place. What either leaves unsaid is no change. */
export function differences(before: Said, now: Facets): readonly Difference[] {
  const found: Difference[] = [];
  for (const [name, after] of Object.entries(now)) {
    const was = before.is[name];
    if (was === undefined || was === after) continue;
    const since = lastStated(before, name);
    for (const facet of facetsOf(name, was, after)) found.push({ facet, since });
  }
  return found;
}

function facetsOf(name: string, before: string, after: string): readonly Facet[] {
  switch (name) {
    case 'lender':
      return [{ facet: name, before, after }];
    case 'counts':
      return [{ facet: name, before: before.split(',').map(Number), after: after.split(',').map(Number) }];
    case 'rates':
      return rateChanges(before, after);
    case 'fee':
      return isSameNumber(before.split(' ')[2], after.split(' ')[2]) ? amountChange(name, before, after) : [];
    case 'min':
    case 'max':
    case 'price':
      return amountChange(name, before, after);
    default:
      return [];
  }
}

/** Amounts in two currencies cannot be compared; "2999" and "2999.00" are one. */
function amountChange(
  facet: 'min' | 'max' | 'price' | 'fee',
  before: string,
  after: string,
): readonly Facet[] {
  const [was, is] = [moneyOf(before), moneyOf(after)];
  const same = was.currency !== is.currency || isSameNumber(was.amount, is.amount);
  return same ? [] : [{ facet, before: was, after: is }];
}

/** Of the counts that both state. A share of the whole and a yearly rate cannot be compared; no cost can, with either. */
function rateChanges(before: string, after: string): readonly Facet[] {
  const were = new Map(before.split(',').map((text) => [text.split(' ')[0], rateIn(text)]));
  return after.split(',').flatMap((text): readonly Facet[] => {
    const [count] = text.split(' ');
    const [was, is] = [were.get(count), rateIn(text)];
    if (!was) return [];
    const same =
      was.base === is.base ? isSameNumber(was.value, is.value) : was.base !== 'free' && is.base !== 'free';
    return same ? [] : [{ facet: 'rate', count: Number(count), before: was, after: is }];
  });
}

function rateIn(text: string): StatedRate {
  const [, base, value = '0'] = text.split(' ');
  return { value, base: base === 'total' || base === 'per-period' || base === 'annual' ? base : 'free' };
}

function isSameNumber(a: string | undefined, b: string | undefined): boolean {
  return Number(a) === Number(b);
}
