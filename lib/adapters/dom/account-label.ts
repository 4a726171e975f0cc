import type { Rule } from '../../core/reading/rules/rule';
import { drawnText } from './element-text';
import { within } from './native';
import { isVisible } from './visible';

/** A name is no longer than this, and none of the words to sign in with. */
const LONGEST = 80;
const NO_NAME = /登录|登入|注册|sign ?in|log ?in/i;

/** The name of the signed-in account where the store's rule says that its pages show it; null when none is drawn. */
export function accountLabel(top: Document, rules: readonly Rule[]): string | null {
  for (const selector of rules.flatMap(({ account }) => account ?? []))
    for (const element of within(top, selector, 4)) {
      const label = isVisible(element) ? drawnText(element) : '';
      if (label !== '' && label.length <= LONGEST && !NO_NAME.test(label)) return label;
    }
  return null;
}
