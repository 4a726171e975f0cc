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
  return Object.entries(now).flatMap(([name, after]) => {
    const was = before.is[name];
    const facet = was === undefined || was === after ? null : facetOf(name, was, after);
    return facet ? [{ facet, since: lastStated(before, name) }] : [];
  });
}

function facetOf(name: string, before: string, after: string): Facet | null {
  switch (name) {
    case 'lender':
      return { facet: name, before, after };
    case 'counts':
      return { facet: name, before: countsIn(before), after: countsIn(after) };
    case 'min':
    case 'max':
    case 'price':
      return amountChange(name, before, after);
    case 'fee':
      return isSameNumber(before.split(' ')[2], after.split(' ')[2])
        ? amountChange(name, before, after)
        : null;
    default:
      return rateChange(Number(name.slice('rate:'.length)), before, after);
  }
}

/** Amounts in two currencies cannot be compared; "2999" and "2999.00" are one. */
function amountChange(facet: 'min' | 'max' | 'price' | 'fee', before: string, after: string): Facet | null {
  const [was, is] = [moneyOf(before), moneyOf(after)];
  if (was.currency !== is.currency || isSameNumber(was.amount, is.amount)) return null;
  return { facet, before: was, after: is };
}

/** A share of the whole and a yearly rate cannot be compared; no cost can, with either. */
function rateChange(count: number, before: string, after: string): Facet | null {
  const [was, is] = [rateIn(before), rateIn(after)];
  if (was.base === is.base ? isSameNumber(was.value, is.value) : was.base !== 'free' && is.base !== 'free')
    return null;
  return { facet: 'rate', count, before: was, after: is };
}

function rateIn(text: string): StatedRate {
  const [base, value = '0'] = text.split(' ');
  return { value, base: base === 'total' || base === 'per-period' || base === 'annual' ? base : 'free' };
}

function countsIn(text: string): readonly number[] {
  return text.split(',').map(Number);
}

function isSameNumber(a: string | undefined, b: string | undefined): boolean {
  return Number(a) === Number(b);
}
