import { ownBrandIn } from './own-brand';
import type { Tongue } from '../text/tongue';
import { upward, wholeText, type Placed } from '../page/regions';
import type { SnapshotNode } from '../snapshot';

/** The widest box that still speaks of one provider: where a reason, a limit or a lender of it would stand. */
export function rowOf(from: Placed, provider: string | null, tongue: Tongue): Placed {
  let row = from;
  for (let at = from.parent, level = 0; at && level < 6; at = at.parent, level += 1) {
    const inside = row.node;
    if (at.node.tag === 'body' || at.node.tag === 'main') break;
    if (at.node.children.some((child) => child !== inside && isOtherRow(child, provider, tongue))) break;
    row = at;
  }
  return row;
}

/** A neighbour that names another way to pay and not this one: "Payer en 3x par carte bancaire avec Oney" is Oney's. */
function isOtherRow(node: SnapshotNode, provider: string | null, { brands, page }: Tongue): boolean {
  const text = wholeText(node);
  if (text === '') return false;
  const named = brands.named(text, true);
  if (provider !== null && named.some(({ id }) => id === provider)) return false;
  const brand = provider !== 'store' && ownBrandIn(text, brands) !== null;
  return named.length > 0 || brand || page.methods.some(({ words }) => words.test(text));
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
