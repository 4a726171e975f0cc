/** A table for the clipboard: tabs and lines, as spreadsheets take it, with nothing in it that they would run. */
export function tableText(heads: readonly string[], lines: readonly (readonly string[])[]): string {
  return [heads, ...lines].map((cells) => cells.map(inert).join('\t')).join('\n');
}

/** A page's words may begin with "=": in a spreadsheet that is a formula. */
function inert(cell: string): string {
  const flat = cell.replace(/[\t\r\n]/g, ' ');
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
}
