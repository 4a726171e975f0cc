import { attributeOf, isMatch, within } from './native';
import { tokensOf } from './element-codes';

/** Class names by which pages grey something out, as whole parts: `pay-item--disabled`, `is-off`, `gray`. */
const GREY =
  /(?:^|[-_])(?:disabled?|dis|unavailable|unable|forbid(?:den)?|invalid|inactive|gr[ae]y(?:ed)?|lock(?:ed)?|limited|not-allowed)(?:$|[-_])/i;
const MOST = 200;

/**
 * What marks an element as not usable now, as a selector of itself or of something in it: an attribute made for it,
 * else a class name that says so. Null when only the eye can tell: then a rule could not tell either.
 */
export function disabledMark(box: Element): string | null {
  const all = [box, ...within(box, '*', MOST)];
  for (const selector of ['[aria-disabled="true"]', ':disabled'])
    if (all.some((element) => isMatch(element, selector))) return selector;
  for (const element of all) {
    const name = (attributeOf(element, 'class') ?? '').split(/\s+/).find((one) => GREY.test(one));
    if (name) return `.${CSS.escape(name)}`;
  }
  for (const element of all)
    for (const name of ['data-status', 'data-state', 'data-disabled', 'data-enable'])
      if (tokensOf(attributeOf(element, name) ?? '').some((token) => GREY.test(token) || token === 'false'))
        return `[${name}="${CSS.escape(attributeOf(element, name) ?? '')}"]`;
  return null;
}
