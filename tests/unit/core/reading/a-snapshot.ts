import type { SlotSnapshot, Snapshot, SnapshotNode, StructuredItem } from '@/lib/core/reading/snapshot';

/** A drawn element; its text is that of its parts, parted by "|", unless it is given. */
export function node(part: Partial<SnapshotNode> = {}, ...children: readonly SnapshotNode[]): SnapshotNode {
  const shown = children.filter(({ visible }) => visible);
  return {
    tag: 'div',
    text: shown
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' | '),
    codes: [],
    visible: true,
    disabled: false,
    control: false,
    link: false,
    holdsLink: children.some(({ link, holdsLink }) => link || holdsLink),
    slot: null,
    children,
    ...part,
  };
}

/** A line of text. */
export const line = (text: string, part: Partial<SnapshotNode> = {}): SnapshotNode => node({ text, ...part });

/** The page's tree. Its whole text is too long to be kept, as on real pages. */
export const body = (...children: readonly SnapshotNode[]): SnapshotNode =>
  node({ tag: 'body', text: '' }, ...children);

/** A settled Chinese page of an unknown shop; what a test is about is given. */
export function aSnapshot(part: Partial<Snapshot> = {}): Snapshot {
  return {
    url: 'https://shop.example/x',
    title: '',
    lang: 'zh-CN',
    languages: ['zh', 'en'],
    types: [],
    length: 0,
    at: '2026-11-22T04:00:00.000Z',
    httpStatus: 200,
    settled: true,
    failedRequests: 0,
    failedPayRequests: 0,
    passwordField: false,
    structured: [],
    root: body(),
    slots: [],
    rulePrices: [],
    ruleName: null,
    rulePaymentArea: false,
    work: { nodes: 0, milliseconds: 0 },
    ...part,
  };
}

/** A drawn slot that says nothing. */
export function aSlot(part: Partial<SlotSnapshot> = {}): SlotSnapshot {
  return {
    rule: 'shop/slot',
    visible: true,
    rendered: true,
    text: '',
    limits: '',
    states: { disabled: false, limit: null, loading: false, empty: false },
    terms: {},
    json: null,
    frame: null,
    options: [],
    ...part,
  };
}

/** An item declared in JSON-LD. */
export function declared(part: Partial<StructuredItem> = {}): StructuredItem {
  return {
    source: 'json-ld',
    id: null,
    name: null,
    price: null,
    currency: null,
    inStock: null,
    installment: null,
    ...part,
  };
}
