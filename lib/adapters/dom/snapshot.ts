import type { Snapshot, SnapshotNode } from '../../core/reading/snapshot';
import type { Rule } from '../../core/reading/rules/rule';
import { addressOf } from './address';
import { declaredTypes } from './declared-types';
import { drawnText } from './element-text';
import { frameTexts, type FrameTexts } from './frame-texts';
import { textOf } from './native';
import type { Changes } from './changes';
import { INLINE_SCRIPTS, JSON_LD, PASSWORDS, type PageGround } from './page-ground';
import { pageLanguages } from './page-languages';
import { pageRequests } from './page-requests';
import { newLook } from './per-look';
import type { Places } from './places';
import { inSlices } from './slices';
import { keptSlots } from './kept-slots';
import { snapshotTree } from './snapshot-tree';
import { structuredItems } from './structured-items';
import { isVisible } from './visible';

const EMPTY: SnapshotNode = {
  tag: 'body',
  text: '',
  codes: [],
  visible: true,
  disabled: false,
  control: false,
  link: false,
  holdsLink: false,
  slot: null,
  children: [],
};

/** What a look is taken of, and when. */
export interface Look {
  readonly top: Document;
  readonly ground: PageGround;
  readonly changes: Changes;
  readonly frames?: FrameTexts;
  readonly at: string;
  /** Whether the page came to rest, given what its slots show. */
  readonly settled: (slots: Snapshot['slots']) => boolean;
}

/** Takes a snapshot of the page: gate and descent in slices, then one phase that reads styles of what is left. */
export async function takeSnapshot(look: Look): Promise<Snapshot> {
  const { top, ground, changes, frames = frameTexts(), at, settled } = look;
  const { value: tally, milliseconds } = await inSlices(ground.refresh(changes));
  newLook();
  const read = await inSlices(keptSlots({ ground, frames }));
  const { slots, elements } = read.value;
  const tree = ground.tree.root
    ? await inSlices(snapshotTree(ground.tree.root, elements, ground.gate.talk))
    : null;
  const started = performance.now();
  const { origin, pathname } = addressOf(top);
  const snapshot = {
    url: `${origin}${pathname}`,
    title: top.title.slice(0, 200),
    ...pageLanguages(top, ground.sample()),
    types: declaredTypes(top, ground.places.of(JSON_LD)),
    length: ground.length(),
    at,
    ...pageRequests(top, ground.rules),
    passwordField: ground.places.of(PASSWORDS).some(isVisible),
    settled: settled(slots),
    structured: structuredItems(top, ground.places),
    root: tree?.value ?? EMPTY,
    slots,
    ...ruled(ground.rules, ground.places),
    ...(tally.partial ? { partial: true } : {}),
  };
  return {
    ...snapshot,
    work: {
      nodes: tally.nodes,
      milliseconds:
        milliseconds + read.milliseconds + (tree?.milliseconds ?? 0) + performance.now() - started,
    },
  };
}

function ruled(
  rules: readonly Rule[],
  places: Places,
): Pick<Snapshot, 'rulePrices' | 'ruleName' | 'rulePaymentArea'> {
  const drawn = (selector: string) =>
    places
      .of(selector)
      .filter(isVisible)
      .map((element) => drawnText(element));
  const prices = rules.flatMap(({ item }) =>
    (item?.price ?? []).flatMap(({ selector, script }) => [
      ...(selector ? drawn(selector).slice(0, 2) : []),
      ...(script ? inScripts(places.of(INLINE_SCRIPTS), script) : []),
    ]),
  );
  return {
    rulePrices: prices.map((text) => text.slice(0, 60)),
    ruleName: rules.flatMap(({ item }) => item?.name ?? []).flatMap(drawn)[0] ?? null,
    rulePaymentArea: rules.some(({ area = [] }) =>
      area.some((selector) => places.of(selector).some(isVisible)),
    ),
  };
}

/** The value of a key in the page's inline scripts: `goods_amount:'1499.00'`. */
function inScripts(scripts: readonly Element[], key: string): string[] {
  const value = new RegExp(
    String.raw`['"]?\b${key.replaceAll('$', String.raw`\$`)}['"]?\s*[:=]\s*['"]?([\d.,]{1,16})`,
  );
  return scripts
    .map((script) => textOf(script) ?? '')
    .filter((text) => text.length <= 500_000)
    .flatMap((text) => value.exec(text)?.[1] ?? [])
    .slice(0, 1);
}
