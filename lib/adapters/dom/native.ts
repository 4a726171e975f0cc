/**
 * The browser's own accessors, taken before they are used: on a `<form>` an input named "textContent" replaces the
 * property even in a content script's world (reliability facts, attack 5). Nodes of frames come from another realm,
 * so that kinds are asked by `nodeType`, never by `instanceof`.
 */
function accessor<Owner, Value>(prototype: object, name: string): (owner: Owner) => Value {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new Error(`This browser has no native "${name}". Update it to read pages.`);
  return (owner) => getter.call(owner) as Value;
}

const typeOf = accessor<Node, number>(Node.prototype, 'nodeType');
export const textOf = accessor<Node, string | null>(Node.prototype, 'textContent');
export const childNodesOf = accessor<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const parentOf = accessor<Node, ParentNode | null>(Node.prototype, 'parentNode');
export const isConnected = accessor<Node, boolean>(Node.prototype, 'isConnected');
export const documentOf = accessor<Node, Document | null>(Node.prototype, 'ownerDocument');
export const childCountOf = accessor<Element, number>(Element.prototype, 'childElementCount');
export const firstChildOf = accessor<Element, Element | null>(Element.prototype, 'firstElementChild');
export const nextSiblingOf = accessor<Element, Element | null>(Element.prototype, 'nextElementSibling');
export const childrenOfRoot = accessor<DocumentFragment, HTMLCollection>(
  DocumentFragment.prototype,
  'children',
);
export const bodyOf = accessor<Document, HTMLElement | null>(Document.prototype, 'body');
export const tagOf = accessor<Element, string>(Element.prototype, 'localName');
export const frameDocumentOf = accessor<HTMLIFrameElement, Document | null>(
  HTMLIFrameElement.prototype,
  'contentDocument',
);

export const isElement = (node: Node | null): node is Element => node !== null && typeOf(node) === 1;
export const isText = (node: Node): node is Text => typeOf(node) === 3;
export const isDocument = (node: Node | null): node is Document => node !== null && typeOf(node) === 9;
export const isFrame = (element: Element): element is HTMLIFrameElement => tagOf(element) === 'iframe';

const attribute = Element.prototype.getAttribute;
export const attributeOf = (element: Element, name: string): string | null => attribute.call(element, name);

const attributeNames = Element.prototype.getAttributeNames;
export const attributeNamesOf = (element: Element): string[] => attributeNames.call(element);

const allInElement = Element.prototype.querySelectorAll;
const allInDocument = Document.prototype.querySelectorAll;
const allInFragment = DocumentFragment.prototype.querySelectorAll;

/** Elements inside that match, in document order, at most `most` of them: a list costs by what is taken from it. */
export function within(
  scope: Element | Document | DocumentFragment,
  selector: string,
  most = 500,
): Element[] {
  const type = typeOf(scope);
  const all = type === 1 ? allInElement : type === 9 ? allInDocument : allInFragment;
  return firstOf(all.call(scope, selector), most);
}

export function firstOf(list: ArrayLike<Element>, most: number): Element[] {
  return Array.from({ length: Math.min(list.length, most) }, (_, index) => list[index]).filter(
    (element) => element !== undefined,
  );
}

const { matches, closest } = Element.prototype;
export const isMatch = (element: Element, selector: string): boolean => matches.call(element, selector);
export const closestOf = (element: Element, selector: string): Element | null =>
  closest.call(element, selector);

const byClass = { element: Element.prototype, document: Document.prototype };
export function byClassName(scope: Element | Document, name: string): HTMLCollectionOf<Element> {
  const owner = isDocument(scope) ? byClass.document : byClass.element;
  return owner.getElementsByClassName.call(scope, name);
}
export function byTagName(scope: Element | Document, name: string): HTMLCollectionOf<Element> {
  const owner = isDocument(scope) ? byClass.document : byClass.element;
  return owner.getElementsByTagName.call(scope, name);
}
const byIdentifier = Document.prototype.getElementById;
export const byId = (scope: Document, id: string): Element | null => byIdentifier.call(scope, id);

const { compareDocumentPosition } = Node.prototype;
/** Bits of `Node.DOCUMENT_POSITION_…`: 1 for nodes of different trees, 4 where `other` comes after `node`. */
export const positionOf = (node: Node, other: Node): number => compareDocumentPosition.call(node, other);

const box = Element.prototype.getBoundingClientRect;
export const boxOf = (element: Element): DOMRect => box.call(element);

const check = Element.prototype.checkVisibility;
export const isRendered = (element: Element): boolean =>
  check.call(element, { opacityProperty: true, visibilityProperty: true });

const assigned = HTMLSlotElement.prototype.assignedNodes;
export const assignedTo = (slot: Element): Node[] => assigned.call(slot as HTMLSlotElement);

const evaluate = Document.prototype.evaluate;
/** Elements at or under `scope` that an XPath names, in document order, at most `most`. */
export function byPath(top: Document, path: string, scope: Node, most: number): Element[] {
  const found = evaluate.call(top, path, scope, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
  return Array.from({ length: Math.min(found.snapshotLength, most) }, (_, index) =>
    found.snapshotItem(index),
  ).filter(isElement);
}
