import { LETTER } from './sign';

/** "A2345", ".99", "%20", "12:30", " ,90": the digits are a part of something else. A count may cling: "3x100 €". */
const PART_OF = new RegExp(String.raw`[${LETTER}_%.]$|\d:$|(?:^|[\s|]),$`);
const TIMES = /(?:^|[\d\s|(])[xX×]$/;
/** A capital inside a word makes it a name. */
const NAME = new RegExp(String.raw`[a-z][A-Z][A-Za-z]{0,20} $|(?<!\d)[${LETTER}]$`);
/** Dates, phone numbers, counted things: what makes no difference beside a currency's mark, but does without. */
const NUMBERED = /[-+/#№第]$/;
const UNIT = /^ ?(?:[°"″]|(?:[kcm]?m|k?g|m?l|[kMG]?Hz|[kMGT]B|k?Wh?|V|mAh|in|inch|oz|lb|h)(?!\p{L}))/u;
const COUNTED = /^ ?(?![xX×] ?\d|[起以至到每])[\p{L}_]|^ \d|^[-/:]\d/u;

/** Whether a number that begins here could be money at all, though no currency stands before it. */
export function beginsNumber(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return !PART_OF.test(before) || TIMES.test(before);
}

/** Whether a name keeps its number to itself: "iPhone 15 999 €" and "x4 500 €", but not "od 15 999 Kč" or "3x1 299 €". */
export function endsName(text: string, start: number): boolean {
  return NAME.test(text.slice(Math.max(0, start - 24), start));
}

/** Whether nothing before a number without currency makes it something else than an amount. */
export function isFreeBefore(text: string, start: number, hasCents: boolean): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return !PART_OF.test(before) && !NUMBERED.test(before) && (hasCents || !/\d $/.test(before));
}

/** The same for what follows: "64GB", "12期", "3 mo", "138 0013 8000". Cents make it money before other words. */
export function isFreeAfter(text: string, end: number, hasCents: boolean): boolean {
  const after = text.slice(end, end + 8);
  const counted = COUNTED.exec(after);
  return !UNIT.test(after) && (!counted || (hasCents && counted[0].startsWith(' ')));
}
