import type { Snapshot, SnapshotNode } from '../../core/reading/snapshot';
import { stores } from '../../core/reading/stores';
import { languagesOf } from '../../core/reading/text/languages-of';
import { declaredTypes } from './declared-types';
import { storeOf } from '../../core/reading/stores/store-of';
import type { Rule } from '../../core/reading/rules/rule';
import { descend } from './descend';
import { drawnText } from './element-text';
import { attributeOf, textOf } from './native';
import { shadowRoots, waysTo } from './shadow-roots';
import { inSlices } from './slices';
import { slotBoxes, slotsOf } from './slots';
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

/** Takes a snapshot of the page: gate and descent in slices, then one phase that reads styles of what is left. */
export async function takeSnapshot(top: Document, at: string, settled: boolean): Promise<Snapshot> {
  const rule = stores.find(({ id }) => id === storeOf(top.location.hostname)) ?? null;
  const roots = shadowRoots(top);
  const boxes = new Set(slotBoxes(rule, top));
  const { value, milliseconds } = await inSlices(descend(top.body, waysTo(roots.keys()), roots, boxes));
  const tree = value.branch ? await inSlices(snapshotTree(value.branch, boxes)) : null;
  const started = performance.now();
  const lang = attributeOf(top.documentElement, 'lang') || null;
  const said = top.body ? (textOf(top.body) ?? '') : '';
  const snapshot = {
    url: `${top.location.origin}${top.location.pathname}`,
    title: top.title.slice(0, 200),
    lang,
    languages: languagesOf(lang, top.location.hostname, said.slice(0, 4_000)),
    types: declaredTypes(top),
    length: said.length,
    at,
    ...pageState(top),
    settled,
    structured: structuredItems(top),
    root: tree?.value ?? EMPTY,
    slots: slotsOf(rule, top),
    ...ruled(rule, top),
  };
  return {
    ...snapshot,
    work: {
      nodes: value.nodes,
      milliseconds: milliseconds + (tree?.milliseconds ?? 0) + performance.now() - started,
    },
  };
}

/** What the browser says of the document and of the page's own requests to its own site. */
function pageState(
  top: Document,
): Pick<Snapshot, 'httpStatus' | 'failedRequests' | 'failedPayRequests' | 'passwordField'> {
  const [navigation] = performance.getEntriesByType('navigation');
  const status = navigation instanceof PerformanceNavigationTiming ? navigation.responseStatus : 0;
  const failed = performance
    .getEntriesByType('resource')
    .filter(
      (entry) =>
        entry instanceof PerformanceResourceTiming && entry.responseStatus >= 500 && isOwnCall(entry, top),
    );
  const password = top.querySelector('input[type=password]');
  return {
    httpStatus: status || null,
    failedRequests: failed.length,
    failedPayRequests: 0,
    passwordField: password !== null && isVisible(password),
  };
}

function isOwnCall(entry: PerformanceResourceTiming, top: Document): boolean {
  if (!['fetch', 'xmlhttprequest'].includes(entry.initiatorType)) return false;
  return storeOf(new URL(entry.name, top.baseURI).hostname) === storeOf(top.location.hostname);
}

function ruled(
  rule: Rule | null,
  top: Document,
): Pick<Snapshot, 'rulePrices' | 'ruleName' | 'rulePaymentArea'> {
  const drawn = (selector: string) =>
    [...top.querySelectorAll(selector)].filter(isVisible).map((element) => drawnText(element));
  const prices = (rule?.item?.price ?? []).flatMap(({ selector, script }) => [
    ...(selector ? drawn(selector).slice(0, 2) : []),
    ...(script ? inScripts(top, script) : []),
  ]);
  return {
    rulePrices: prices.map((text) => text.slice(0, 60)),
    ruleName: (rule?.item?.name ?? []).flatMap(drawn)[0] ?? null,
    rulePaymentArea: (rule?.area ?? []).some((selector) => drawn(selector).length > 0),
  };
}

/** The value of a key in the page's inline scripts: `goods_amount:'1499.00'`. */
function inScripts(top: Document, key: string): string[] {
  const value = new RegExp(String.raw`['"]?\b${key}['"]?\s*[:=]\s*['"]?([\d.,]{1,16})`);
  return [...top.querySelectorAll('script:not([src])')]
    .map((script) => textOf(script) ?? '')
    .filter((text) => text.length <= 200_000)
    .flatMap((text) => value.exec(text)?.[1] ?? [])
    .slice(0, 1);
}
