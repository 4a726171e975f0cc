/**
 * Literals one of which stands in everything that a pattern matches: "维护" for `(?:系统|服务)?维护(?:中|升级)?`. Lower
 * case; the longest there are. Null when the pattern needs none.
 */
export function neededLiterals(source: string): readonly string[] | null {
  const { best, at } = choices(source.toLowerCase(), 0);
  return at >= source.length ? best : null;
}

/** The alternatives of a pattern, each a pattern of its own: "a|(?:b|c)" is "a" and "(?:b|c)". */
export function alternativesOf(source: string): string[] {
  const found: string[] = [];
  for (let from = 0; from <= source.length;) {
    const { at } = sequence(source, from);
    found.push(source.slice(from, at));
    from = at + 1;
  }
  return found.filter((one) => one !== '');
}

type Needed = readonly string[] | null;

/** Alternatives up to the closing bracket: all of them must need something. */
function choices(source: string, from: number): { best: Needed; at: number } {
  const all: Needed[] = [];
  let at = from;
  for (;;) {
    const one = sequence(source, at);
    all.push(one.best);
    at = one.at;
    if (source.charAt(at) !== '|') break;
    at += 1;
  }
  const every = all.every((one) => one !== null);
  return { best: every ? [...new Set(all.flatMap((one) => one ?? []))] : null, at };
}

function sequence(source: string, from: number): { best: Needed; at: number } {
  let best: Needed = null;
  let run = '';
  let at = from;
  const offer = (needed: Needed) => {
    if (needed !== null && worth(needed) > worth(best)) best = needed;
  };
  const endRun = () => {
    if (run !== '') offer([run]);
    run = '';
  };
  while (at < source.length && source.charAt(at) !== '|' && source.charAt(at) !== ')') {
    const piece = pieceAt(source, at);
    const times = /^(?:[?*+]|\{(\d{1,3}),?\d{0,3}\})\??/.exec(source.slice(piece.at, piece.at + 12));
    const least = times ? (times[0].startsWith('+') ? 1 : Number(times[1] ?? 0)) : 1;
    at = piece.at + (times?.[0].length ?? 0);
    if (piece.text !== null && least > 0) run += piece.text;
    if (piece.text === null || times) endRun();
    if (piece.needed && least > 0) offer(piece.needed);
  }
  endRun();
  return { best, at };
}

interface Piece {
  /** The character it stands for; null when there are several. */
  readonly text: string | null;
  readonly needed: Needed;
  readonly at: number;
}

function pieceAt(source: string, at: number): Piece {
  const mark = source.charAt(at);
  if (mark === '(') {
    const opening = /^\(\?(?:[:=!]|<[=!]|<\w+>)|^\(/.exec(source.slice(at, at + 40))?.[0] ?? '(';
    const inner = choices(source, at + opening.length);
    // What must not or need not be matched itself is no part of the match.
    const counts = opening === '(' || opening === '(?:' || /^\(\?<\w/.test(opening);
    return { text: null, needed: counts ? inner.best : null, at: inner.at + 1 };
  }
  if (mark === '[') {
    const whole = /^\[(?:\\.|[^\]\\]){0,200}\]/.exec(source.slice(at, at + 240))?.[0] ?? mark;
    return { text: null, needed: null, at: at + whole.length };
  }
  if (mark === '\\') {
    const property = /^\\p\{[^}]{1,40}\}/.exec(source.slice(at, at + 44))?.[0];
    const escaped = source.charAt(at + 1);
    const literal = property === undefined && !/\w/.test(escaped);
    return { text: literal ? escaped : null, needed: null, at: at + (property?.length ?? 2) };
  }
  if (mark === '.' || mark === '^' || mark === '$') return { text: null, needed: null, at: at + 1 };
  return { text: mark, needed: null, at: at + 1 };
}

/** Longer is rarer; a Han character says as much as three letters. */
function worth(needed: Needed): number {
  if (needed === null) return 0;
  return Math.min(...needed.map(weight)) - needed.length / 100;
}

function weight(literal: string): number {
  return literal.replace(/[\u2e80-\uffff]/g, '   ').length;
}
