/**
 * One form for page text, so that rules need one spelling: half-width digits, letters and the marks that carry
 * meaning; invisible characters gone; white space folded. Full-width commas stay, because turning them into ","
 * would join two numbers ("满500，100元").
 */
export function normaliseText(text: string): string {
  return (
    text
      .replace(/\p{Cf}/gu, '')
      .replace(
        /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF05\uFF08\uFF09\uFF0A\uFF0B\uFF0E\uFF0F\uFF1A\uFF5E]/g,
        (mark) => String.fromCharCode((mark.codePointAt(0) ?? 0) - 0xfee0),
      )
      .replaceAll('￥', '¥')
      // Arabic digits and their decimal mark.
      .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replaceAll('\u066B', '.')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Bounds a snippet kept as evidence; page text is never stored whole. */
export function snippet(text: string, longest = 200): string {
  const folded = text.replace(/\s+/g, ' ').replace(/^[\s|]+|[\s|]+$/g, '');
  return folded.length <= longest ? folded : `${folded.slice(0, longest - 1)}…`;
}
