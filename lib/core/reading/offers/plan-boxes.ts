import type { FoundPlan } from '../text/parse-plan';
import type { Tongue } from '../text/tongue';
import { printedLabel, type NamedProvider } from './find-provider';
import { ownBrandIn } from './own-brand';
import type { SnapshotNode } from '../snapshot';
import { upward, wholeText, type Placed } from '../page/regions';

/** The smallest part of the page that states one or more plans, fees included. */
export interface PlanBox {
  readonly at: Placed;
  readonly text: string;
  readonly found: readonly FoundPlan[];
  /** What stands around it was asked already, and speaks of installments. */
  readonly backed?: true;
}

const FRAME_TAGS = new Set(['header', 'footer', 'nav', 'aside']);

/** How far up a plan may look for the name it belongs to. */
const CLIMB = 8;

/** All visible plan statements of the page, each once, at the lowest place that holds it whole. */
export function planBoxes(placed: readonly Placed[], tongue: Tongue): PlanBox[] {
  const byNode = new Map<SnapshotNode, Placed>(placed.map((one) => [one.node, one]));
  const collect = (node: SnapshotNode): PlanBox[] => {
    const below = node.children.flatMap(collect);
    const at = byNode.get(node);
    if (!at || !node.visible || node.text === '' || node.slot !== null) return below;
    const found = tongue.plans(node.text);
    const known = below.reduce((sum, box) => sum + box.found.length, 0);
    return found.length > known ? [{ at, text: node.text, found }] : below;
  };
  const [root] = placed;
  return root ? collect(root.node).map((box) => withFees(box, tongue)) : [];
}

/** Widens the box while that adds facts to the same plans: the fee line stands beside the amount. */
function withFees(box: PlanBox, tongue: Tongue): PlanBox {
  let best = box;
  for (let at = box.at.parent, level = 0; at && level < 3; at = at.parent, level += 1) {
    if (at.furniture !== box.at.furniture || at.card !== box.at.card) break;
    if (at.node.text === '' || at.node.text.length > 200) break;
    const found = tongue.plans(at.node.text);
    if (found.length !== box.found.length) break;
    // "$25/mo" in a box of its own may gain its count from the words around it, never change it.
    const counts = box.found.map(({ plan }) => plan.count);
    if (found.some(({ plan }, index) => counts[index] !== null && plan.count !== counts[index])) break;
    if (facts(found) > facts(best.found)) best = { at, text: at.node.text, found };
  }
  return best;
}

/** How much the plans say: what is stated, an open percentage included. */
function facts(found: readonly FoundPlan[]): number {
  const stated = found.flatMap(({ plan, openRate }) => [...Object.values(plan), openRate]);
  return stated.filter((value) => value !== null && value !== false).length;
}

/** Whose plan it is: named in the box, coded on the way up, or named last before it; null when nobody is. */
export function ownerOf(box: PlanBox, tongue: Tongue): NamedProvider | null {
  const start = box.found[0]?.start ?? 0;
  // A list of choices is read with all that stands near it: several names there are no one's.
  const names = new Set(box.backed ? tongue.brands.named(box.text, true).map(({ id }) => id) : []);
  const inside = names.size > 1 ? null : named(box.text, start, tongue);
  if (inside) return inside;
  let child = box.at.node;
  let level = 0;
  for (const { node, furniture } of upward(box.at)) {
    if (furniture || level > CLIMB) return null;
    level += 1;
    const coded = tongue.brands.coded(node.codes)?.rule;
    if (coded) return { id: coded.id, label: coded.names['zh-CN'], start: 0 };
    const place = Math.max(0, node.children.indexOf(child));
    const isNear = level <= 2 && node.text.length <= 120;
    const after = isNear ? node.children.slice(place + 1).filter(({ tag }) => !FRAME_TAGS.has(tag)) : [];
    for (const sibling of [...node.children.slice(0, place).toReversed(), ...after]) {
      // A neighbour with plans of its own is another group: its name is its own, too.
      const text = wholeText(sibling);
      const heading = tongue.plans(text).length === 0 ? named(text, text.length, tongue) : null;
      if (heading) return heading;
    }
    child = node;
  }
  return null;
}

/** The provider or own brand named last before `end`, else first after it. */
function named(text: string, end: number, { brands }: Tongue): NamedProvider | null {
  const all = brands.named(text, true);
  const known = all.findLast((one) => one.start <= end) ?? all[0];
  return known ? { ...known, label: printedLabel(text, known.label) } : ownBrandIn(text, brands);
}
