import { attributeOf, tagOf } from './native';

const CENTS_CLASS = /(?:^|[-_])(?:cents?|decimals?|fraction-part)$/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Whether a part is drawn raised beside a number: footnote marks and digits in `<sup>`, and small cents, which shops
 * print without a decimal point ("102" and a raised "72"). `text` is what stands before.
 */
export function isRaised(element: Element, inner: string, text: string): boolean {
  const digits = inner.trim();
  if (tagOf(element) === 'sup') return /^\d{1,6}$/.test(digits);
  if (!/^\d{2,3}$/.test(digits) || !/\d$/.test(text.trimEnd())) return false;
  return (attributeOf(element, 'class') ?? '').split(/\s+/).some((token) => CENTS_CLASS.test(token));
}

/** "72" as "⁷²". */
export function raise(digits: string): string {
  return digits.trim().replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
}
