import { percentAsFraction } from '../../money/percent';
import type { Reading } from '../reading';
import type { Placed } from './regions';
import { snippet } from '../text/text';

/** Since 2026-08-01 Chinese payment pages must state the yearly cost of credit; this is how they name it. */
const COST = /(?:年化)?综合(?:融资|资金)成本|年化(?:利率|费率)(?:\(.{1,12}\))?/;
const PERCENT = /(?<percent>\d{1,2}(?:\.\d{1,4})?)\s*%/;

/** The cost the page itself declares, as a decimal fraction with its own words; null when it declares none. */
export function findDisclosure(placed: readonly Placed[]): Reading['disclosure'] {
  const stated = placed.findLast(
    ({ node, furniture }) =>
      node.visible &&
      !furniture &&
      node.text !== '' &&
      node.text.length <= 200 &&
      /综合(?:融资|资金)成本/.test(node.text),
  );
  if (!stated) return null;
  const { text } = stated.node;
  const after = text.slice(text.search(COST));
  const percent = PERCENT.exec(after)?.groups?.['percent'];
  return { annualRate: percent ? percentAsFraction(percent) : null, text: snippet(text) };
}
