import type { TaughtPlan } from '../../core/reading/local/local-rule';
import type { PlanPlaces } from '../../core/reading/rules/slot';
import { attributeOf, tagOf, textOf, within } from './native';
import { isStable } from './find-selector';

/**
 * Where a box states the plans, learned from one the user typed: the smallest element with its count and its amount
 * is what one plan looks like. Null when there is none, or when it is the whole box.
 */
export function planPlaces(box: Element, { count, each }: TaughtPlan): PlanPlaces | null {
  if (each === null) return null;
  const amount = numberIn(each);
  const counted = numberIn(String(count));
  let at = box;
  for (;;) {
    const inner = within(at, ':scope > *').find((child) => {
      const text = (textOf(child) ?? '').replaceAll(',', '');
      return amount.test(text) && counted.test(text);
    });
    if (!inner) break;
    at = inner;
  }
  if (at === box) return null;
  const name = (attributeOf(at, 'class') ?? '').split(/\s+/).find(isStable);
  const tag = CSS.escape(tagOf(at));
  return { within: 'option', selector: name ? `${tag}.${CSS.escape(name)}` : tag };
}

/** The number as a whole: "134.9" also as "134.90", never inside "1134.90". */
function numberIn(decimal: string): RegExp {
  const [whole = '', part = ''] = decimal.split('.');
  const digits = part.replace(/0{1,6}$/, '');
  return new RegExp(
    String.raw`(?<![\d.])${whole}${digits ? String.raw`\.${digits}0?` : String.raw`(?:\.0{1,2})?`}(?!\.?\d)`,
  );
}
