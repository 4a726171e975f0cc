/** A number as it is printed, with what clings to it. Offsets are those of the text. */
export interface Printed {
  readonly start: number;
  /** After the digits, and after all that clings to them. */
  readonly digitsEnd: number;
  readonly end: number;
  /** Digits and marks; blanks and typographic marks that group are written "'". */
  readonly digits: string;
  /** Whether plain blanks group the digits, which may be two numbers side by side. */
  readonly blanks: boolean;
  /** A small raised part, as plain digits: cents, where it has as many digits as the currency, else a footnote. */
  readonly raised: string;
  /** A part printed by itself (" .9"), digits only. */
  readonly part: string;
  /** The mark of ",-", which stands for no cents and is money by itself where people write it. */
  readonly dash: string;
  /** 万, k, lakh and the like. */
  readonly scale: string;
}

const RAISED = /(?:[.,]| )?([⁰¹²³⁴-⁹]{1,9})/y;
const PART = / ?\|? ?[.,](\d{1,3})(?!\d|[.,]\d| ?%)/y;
const DASH = /([.,:])[-–—](?![\d\p{L}])/uy;
const SCALE =
  / ?((?:[十百千십백천]?[万萬만億亿억]|[百千천])|(?:lakh|crore|million|mil|juta|jt|ribu|rb)(?!\p{L})|(?<! )[kKM](?![\p{L}\d]))/uy;
const POWERS: Readonly<Record<string, number>> = {
  mil: 3,
  million: 6,
  lakh: 5,
  crore: 7,
  juta: 6,
  jt: 6,
  ribu: 3,
  rb: 3,
  k: 3,
  K: 3,
  M: 6,
};
/** A mark's place in its row of nine is how many zeros it stands for. */
const ZEROS = '_十百千万___億_십백천만___억____萬___亿';

/** How many zeros a scale stands for: 4 for 万, 7 for 천만; 0 for none. */
export function powerOf(scale: string): number {
  return POWERS[scale] ?? Array.from(scale).reduce((power, mark) => power + (ZEROS.indexOf(mark) % 9), 0);
}

/** What the digits from `start` to `digitsEnd` are printed with. */
export function printedAt(text: string, start: number, digitsEnd: number): Printed {
  const printed = text.slice(start, digitsEnd);
  const digits = printed.replace(/[\s’]/g, "'");
  const blanks = printed.includes(' ');
  let end = digitsEnd;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match) end = pattern.lastIndex;
    return match?.[1] ?? '';
  };
  const isWhole = !/[.,]\d{1,2}$/.test(digits);
  const raised = take(RAISED);
  const part = isWhole && !raised ? take(PART) : '';
  const dash = isWhole && !part ? take(DASH) : '';
  const scale = take(SCALE);
  return { start, digitsEnd, end, digits, blanks, raised: isWhole ? lowered(raised) : '', part, dash, scale };
}

/** "⁷²" as "72". */
export function lowered(raised: string): string {
  return Array.from(raised, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('');
}
