import type { LocalRule } from '../../core/reading/local/local-rule';
import { selectorsOf } from '../../core/reading/rules/selectors-of';

/** Rules whose selectors this browser can use: one bad selector must not cost the page its reading. */
export function usableRules(top: Document, locals: readonly LocalRule[]): readonly LocalRule[] {
  const nowhere = top.createDocumentFragment();
  return locals.filter(({ rule }) => {
    try {
      for (const { selector } of selectorsOf(rule)) nowhere.querySelector(selector);
      return true;
    } catch {
      return false;
    }
  });
}
