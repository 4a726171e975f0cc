import { outwardRoots } from './outward-roots';
import { HIGHEST, LOWEST, ZERO_SHARE } from './search-range';
import { signChanges } from './sign-changes';
import type { Stream } from './stream';

/** The lawful root in ln(1 + rate), and whether another rate from zero up would balance the flows as well. */
export interface ChosenRoot {
  readonly root: number | null;
  readonly rival: boolean;
}

/** Zero when the flows sum to zero, else the positive root nearest zero, else the negative root nearest zero. */
export function chooseRoot(stream: Stream): ChosenRoot {
  const changes = signChanges(stream.amounts);
  if (changes === 0) return { root: null, rival: false };
  const roots = rootsFromZeroUp(stream);
  const root = roots.next().value ?? null;
  // One change of sign means one root at most (Descartes): no need to look for a second.
  if (root !== null) return { root, rival: changes > 1 && !roots.next().done };
  for (const below of outwardRoots(stream.curve(-1), -LOWEST, false)) return { root: -below, rival: false };
  return { root: null, rival: false };
}

/** Every root between -99.99 % and e^50 in ln(1 + rate), smallest first. */
export function allRoots(stream: Stream): readonly number[] {
  if (signChanges(stream.amounts) === 0) return [];
  const below = [...outwardRoots(stream.curve(-1), -LOWEST, sumsToZero(stream))].map((root) => -root);
  return [...below.toReversed(), ...rootsFromZeroUp(stream)];
}

function* rootsFromZeroUp(stream: Stream): Generator<number, undefined> {
  const zero = sumsToZero(stream);
  if (zero) yield 0;
  yield* outwardRoots(stream.curve(1), HIGHEST, zero);
}

function sumsToZero({ amounts, total }: Stream): boolean {
  const gross = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
  return Math.abs(total) <= ZERO_SHARE * gross;
}
