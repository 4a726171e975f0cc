import { check } from 'recheck';
import { countsOnce } from './counts-once';
import { alternativesOf, isEndless, piecesOf } from './pieces';
import { withoutGuarded } from './without-guarded';
import { withoutLookarounds } from './without-lookarounds';

/** 1: linear. 2 and more: a polynomial. Infinity: exponential, or nobody can say. `why` is the checker's word. */
export interface Degree {
  readonly degree: number;
  readonly why: string;
}

const MILLISECONDS = 20_000;
/** Of the private use area: a success would end the work early, so none may be found. */
const NEVER_PRINTED = String.raw`\uF8FF`;

/**
 * How the time of one search grows with the length of the text, at worst: proved on the pattern's automaton, not tried
 * out. Alternatives are looked at one by one, for each is tried only after the one before it failed.
 */
export async function degreeOf(source: string, flags: string): Promise<Degree> {
  const { source: kept, lookarounds } = withoutLookarounds(source);
  // From every place it is looked around anew.
  const endless = lookarounds.find((inside) => piecesOf(inside).some(isEndless));
  if (endless !== undefined) return { degree: Infinity, why: `it looks around without end: ${endless}` };
  let worst: Degree = { degree: 1, why: 'proved' };
  for (const alternative of new Set(alternativesOf(withoutGuarded(kept)))) {
    const one = await degreeOfOne(alternative, flags.replaceAll(/[dgy]/g, ''), lookarounds.length > 0);
    if (one.degree > worst.degree) worst = one;
  }
  return worst;
}

async function degreeOfOne(source: string, flags: string, cut: boolean): Promise<Degree> {
  const pieces = piecesOf(source);
  // What ends by itself takes at most a fixed time from every place.
  if (!pieces.some(isEndless)) return { degree: 1, why: 'bounded' };
  const once = countsOnce(source);
  if (once !== null) {
    const easy = await proved(`(?:${once})${NEVER_PRINTED}`, flags);
    if (easy.degree === 1) return easy;
  }
  return proved(cut ? `(?:${source})${NEVER_PRINTED}` : source, flags);
}

async function proved(source: string, flags: string): Promise<Degree> {
  const said = await check(source, flags, { checker: 'automaton', timeout: MILLISECONDS });
  if (said.status === 'safe') return { degree: 1, why: 'proved' };
  if (said.status === 'unknown')
    return { degree: Infinity, why: `not decided: ${JSON.stringify(said.error)}` };
  const { complexity } = said;
  return {
    degree: complexity.type === 'polynomial' ? complexity.degree : Infinity,
    why: `${complexity.summary}, by ${source}`,
  };
}
