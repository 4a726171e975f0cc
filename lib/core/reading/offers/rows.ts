import { providersIn } from './find-provider';
import { ownBrandIn } from './own-brand';
import { METHODS } from '../text/page-words';
import { upward, wholeText, type Placed } from '../page/regions';

/** The widest box that still speaks of one provider: where a reason, a limit or a lender of it would stand. */
export function rowOf(from: Placed, provider: string | null): Placed {
  let row = from;
  // "Payer en 3x par carte bancaire" names a method itself; only others end the row.
  const own = methodsIn(wholeText(from.node));
  for (let at = from.parent, level = 0; at && level < 6; at = at.parent, level += 1) {
    const text = wholeText(at.node);
    const others = providersIn(text).some(({ id }) => id !== provider);
    const brand = ownBrandIn(text);
    if (others || (brand && provider !== 'store') || methodsIn(text).some((id) => !own.includes(id))) break;
    if (at.node.tag === 'body' || at.node.tag === 'main') break;
    row = at;
  }
  return row;
}

function methodsIn(text: string): string[] {
  return METHODS.filter(({ words }) => words.test(text)).map(({ id }) => id);
}

/** Whether anything from a place up to its row is marked or drawn as not to be chosen. */
export function isGreyed(from: Placed, row: Placed): boolean {
  for (const at of upward(from)) {
    if (at.node.disabled) return true;
    if (at === row) return false;
  }
  return false;
}

/** The licensed company a row names as lender: "由重庆某某小额贷款有限公司提供". */
export function lenderIn(text: string): string | null {
  return (
    /(?:^|[\s|:])由?(?<name>(?!由)[\p{Script=Han}()]{2,24}?(?:股份有限公司|有限责任公司|有限公司))/u.exec(
      text,
    )?.groups?.['name'] ?? null
  );
}
