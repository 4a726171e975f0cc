import { mostRoots } from './most-roots';
import { onlyRoot } from './only-root';
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
  const most = mostRoots(stream, 1);
  if (sumsToZero(stream))
    return { root: 0, rival: changes > 1 && most > 0 && secondOf(rootsFromZeroUp(stream)) };
  if (most === 1) {
    const root = onlyRoot(stream, 1, HIGHEST);
    if (root !== null) return { root, rival: false };
  } else if (most > 1) {
    const roots = rootsFromZeroUp(stream);
    const root = roots.next().value ?? null;
    if (root !== null) return { root, rival: !roots.next().done };
  }
  return { root: below(stream), rival: false };
}

function secondOf(roots: Generator<number>): boolean {
  roots.next();
  return !roots.next().done;
}

/** The negative root nearest zero. */
function below(stream: Stream): number | null {
  const most = mostRoots(stream, -1);
  if (most === 0) return null;
  const nearest = most === 1 ? onlyRoot(stream, -1, -LOWEST) : firstOf(stream);
  return nearest === null ? null : -nearest;
}

function firstOf(stream: Stream): number | null {
  const outlook = { zeroIsRoot: false, crowded: isCrowded(stream) };
  return outwardRoots(stream.curve(-1), -LOWEST, outlook).next().value ?? null;
}

/** Every root between -99.99 % and e^50 in ln(1 + rate), smallest first. */
export function allRoots(stream: Stream): readonly number[] {
  if (signChanges(stream.amounts) === 0) return [];
  const outlook = { zeroIsRoot: sumsToZero(stream), crowded: isCrowded(stream) };
  const negative = [...outwardRoots(stream.curve(-1), -LOWEST, outlook)].map((root) => -root);
  return [...negative.toReversed(), ...rootsFromZeroUp(stream)];
}

function* rootsFromZeroUp(stream: Stream): Generator<number, undefined> {
  const zero = sumsToZero(stream);
  if (zero) yield 0;
  yield* outwardRoots(stream.curve(1), HIGHEST, { zeroIsRoot: zero, crowded: isCrowded(stream) });
}

/** Three changes of sign may mean three roots (Descartes), and they may lie close together. */
function isCrowded({ amounts }: Stream): boolean {
  return signChanges(amounts) > 2;
}

function sumsToZero({ amounts, total }: Stream): boolean {
  const gross = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
  return Math.abs(total) <= ZERO_SHARE * gross;
}
