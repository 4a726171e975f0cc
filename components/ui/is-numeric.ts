/** Decimal text that Intl formats digit by digit. Solved rates carry more decimals than any amount does. */
export function isNumeric(text: string): text is Intl.StringNumericLiteral {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}
