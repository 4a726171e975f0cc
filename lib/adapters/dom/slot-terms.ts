import type { JsonTerms, Place, Terms, Unit } from '../../core/reading/rules/terms';
import { drawnText } from './element-text';
import { attributeOf, documentOf, textOf } from './native';
import { scriptLiteral } from './script-literal';
import { frameIn, type Parts } from './slot-parts';

const LONGEST_TERM = 200;
const LONGEST_JSON = 300_000;
const LONGEST_SCRIPT = 2_000_000;
const MOST_SCRIPTS = 120;

/**
 * Raw values at the places a rule names, by name; what is missing is left out. `price.minor` stands beside `price`
 * where the rule says minor units; `chosen` is the variant the JSON's rows are told apart by.
 */
export function termsOf(terms: Terms, box: Element, parts: Parts): Record<string, string> {
  const { json, ...places } = terms;
  const chosen = json?.chosen ? { chosen: { attribute: json.chosen.attribute } } : {};
  const all: [string, Place & { readonly unit?: Unit }][] = Object.entries({ ...places, ...chosen });
  const named = all.flatMap(([name, place]): [string, string][] => {
    const value = valueAt(place, box, parts)?.trim().slice(0, LONGEST_TERM);
    if (!value) return [];
    return place.unit === 'minor'
      ? [
          [name, value],
          [`${name}.minor`, value],
        ]
      : [[name, value]];
  });
  return Object.fromEntries(named);
}

/** An attribute, a parameter of the frame's address, or the text where neither is named. */
function valueAt(place: Place, box: Element, parts: Parts): string | null {
  const element = place.selector ? parts.at(box, place.selector, 1)[0] : box;
  if (!element) return null;
  const told = place.attribute ? attributeOf(element, place.attribute) : null;
  if (told !== null || (place.attribute && !place.parameter)) return told;
  if (!place.parameter) return drawnText(element);
  const frame = frameIn(element, parts);
  const address = frame ? attributeOf(frame, 'src') : null;
  if (!frame || !address) return null;
  const base = documentOf(frame)?.baseURI;
  return URL.canParse(address, base) ? new URL(address, base).searchParams.get(place.parameter) : null;
}

/** The JSON a rule names, as text: an attribute's, or what an inline script assigns to a name. */
export function jsonOf(
  terms: JsonTerms,
  box: Element,
  { scripts, parts }: { readonly scripts: readonly Element[]; readonly parts: Parts },
): string | null {
  const { attribute, script } = terms;
  if (attribute) {
    const holder = parts.at(box, `[${attribute}]`, 1)[0];
    const text = holder ? attributeOf(holder, attribute) : null;
    if (text !== null) return text.length <= LONGEST_JSON ? text : null;
  }
  if (!script) return null;
  for (const element of scripts.slice(0, MOST_SCRIPTS)) {
    const text = textOf(element) ?? '';
    if (text.length > LONGEST_SCRIPT) continue;
    const literal = scriptLiteral(text, script);
    if (literal !== null) return literal;
  }
  return null;
}
