import type { Language } from './language';

/** Stands for the first character of an amount the scanner found, `FILL` for each of the rest. */
export const AMOUNT = '\uE000';
export const FILL = '\uE001';

/** A number that may be an amount by its place alone: grouped or plain, at most two decimals, never part of another. */
const BARE = String.raw`(?<![\d.,]|\d )\d{1,9}(?:[ ,.]\d{3}){0,3}(?:[.,]\d{1,2})?(?![\d%]|[.,]\d)`;
const SIGNED = `${AMOUNT}${FILL}*`;
/** A count may cling to a full stop ("Klarna.4 payments"), but is no part of a number. */
const COUNT = String.raw`(?<!\d[.,/]?)\d{1,2}`;
/** One blank of a template: a blank, or the edge of a block. */
const BLANK = String.raw`(?:[ |]{1,3})`;
const GAP = String.raw`[ |]{0,3}`;
/** Words that may stand between, without another number. */
const WORDS = String.raw`[^\d${AMOUNT}|]{0,24}?`;
const GAPS: Readonly<Record<string, string>> = { ' ': BLANK, _: GAP, '…': WORDS };

/**
 * A template as a regular expression. `{n}` count, `{k}` count of the rest after a first payment, `{m}` amount with or
 * without a sign, `{M}` with a sign, `{first} {down} {min} {max} {fee}` amounts by role, `{p}` percentage; `{list}`
 * "3, 6 and 12", `{every}` "2~6" all of them, `{range}` "3-24" without knowing which; `{from}` the language's "from";
 * a blank is a blank or a block's edge, `_` the same or nothing, `…` a few words without a number. Indices are kept,
 * so that the caller knows which amount stood where.
 */
export function compile(template: string, language: Language): RegExp {
  const numerals = Object.keys(language.numbers ?? {}).toSorted((a, b) => b.length - a.length);
  const count = numerals.length > 0 ? `(?:${COUNT}|${numerals.join('|')})` : COUNT;
  let froms = 0;
  const source = withLetters(template)
    // Inside a character class a blank is a blank.
    .replace(/\[[^\]]{0,80}\]|[ _…]/g, (piece) => GAPS[piece] ?? piece)
    .replace(/(?<!\\p)\{([a-z]+)\}/gi, (whole, name: string) => {
      if (name === 'from') return `(?<from${(froms += 1)}>${language.from})?`;
      return slots(count)[name] ?? unknown(whole, language);
    });
  const [open, close] = language.script === 'latin' ? [BEFORE, AFTER] : ['', ''];
  return new RegExp(open + source + close, 'dgiu');
}

/** Words of a language, whole where it parts words; `never` matches when there are none. */
export function wordsOf(source: string | undefined, script: Language['script']): RegExp {
  if (!source) return /(?!)/g;
  const letters = withLetters(source);
  return new RegExp(script === 'latin' ? `${BEFORE}(?:${letters})${AFTER}` : letters, 'giu');
}

/** `\p{L}` as the letters of our languages, in a character class or by itself. */
function withLetters(source: string): string {
  return source.replace(/\[[^\]]{0,80}\]|\\p\{L\}/g, (piece) =>
    piece.startsWith('[') ? piece.replaceAll(String.raw`\p{L}`, LETTER) : `[${LETTER}]`,
  );
}

/** Letters that words of our languages are made of: all of \p{L} takes the browser a millisecond an expression. */
export const LETTER = String.raw`A-Za-z\u00c0-\u024f\u0370-\u052f\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af`;
const BEFORE = `(?<![${LETTER}0-9])`;
const AFTER = `(?![${LETTER}0-9])`;

function slots(count: string): Readonly<Record<string, string>> {
  const amount = (name: string) => `(?<${name}>${SIGNED}|${BARE})`;
  return {
    n: `(?<count>${count})`,
    k: `(?<rest>${count})`,
    every: String.raw`(?<low>${count})[ ]?[~〜～–—-][ ]?(?<high>${count})`,
    range: String.raw`(?<range>${count}[ ]?[~〜～–—-][ ]?${count})`,
    list: String.raw`(?<list>${COUNT}(?:x?[ ]?(?:[,/、·・]|[${LETTER}]{1,3}[ ])[ ]?(?:[${LETTER}]{1,3}[ ])?\d{1,2}){1,11})`,
    m: amount('each'),
    M: `(?<each>${SIGNED})`,
    first: amount('first'),
    down: amount('down'),
    min: amount('min'),
    max: amount('max'),
    fee: amount('fee'),
    // The end of "0-36%" is the most, not the rate.
    p: String.raw`(?<![\d.,]|[\d%] ?[-–—~～] ?)(?<percent>\d{1,3}(?:[.,]\d{1,4})?)[ ]?%`,
  };
}

function unknown(whole: string, { id }: Language): never {
  throw new Error(
    `The phrases of "${id}" use ${whole}, which no template knows. See template.ts for the names.`,
  );
}
