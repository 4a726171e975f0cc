import { parse } from 'css-what';

/** Whether this is CSS, where there is no page to ask. */
export function parsesSelector(selector: string): boolean {
  try {
    return parse(selector).length > 0;
  } catch {
    return false;
  }
}
