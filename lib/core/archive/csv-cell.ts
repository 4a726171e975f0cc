/**
 * What spreadsheets take for the beginning of a formula (OWASP ASVS 1.2.10), wide forms of East Asian keyboards among
 * them. Cells that begin with one get an apostrophe, and so do those that already had one before it: then exactly one
 * goes when the table is read again.
 */
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n\0＝＋－＠]/;

export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export function unguardCell(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
