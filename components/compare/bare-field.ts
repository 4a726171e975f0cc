/** The form's name of a field the core names by its place: "options.w1.terms.count" is "count". */
export function bareField(field: string): string {
  return /(?:^|\.)terms\.([^.]+)/.exec(field)?.[1] ?? field.split('.').at(-1) ?? field;
}
