/**
 * The browser's own accessors, taken before they are used: on a `<form>` an input named "textContent" replaces the
 * property even in a content script's world (reliability facts, attack 5).
 */
function accessor<Owner, Value>(prototype: object, name: string): (owner: Owner) => Value {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new Error(`This browser has no native "${name}". Update it to read pages.`);
  return (owner) => getter.call(owner) as Value;
}

export const textOf = accessor<Node, string | null>(Node.prototype, 'textContent');
export const childNodesOf = accessor<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const parentOf = accessor<Node, ParentNode | null>(Node.prototype, 'parentNode');
export const isConnected = accessor<Node, boolean>(Node.prototype, 'isConnected');
export const childrenOf = accessor<Element, HTMLCollection>(Element.prototype, 'children');
export const childrenOfRoot = accessor<DocumentFragment, HTMLCollection>(
  DocumentFragment.prototype,
  'children',
);
export const tagOf = accessor<Element, string>(Element.prototype, 'localName');

const attribute = Element.prototype.getAttribute;
export const attributeOf = (element: Element, name: string): string | null => attribute.call(element, name);

const attributeNames = Element.prototype.getAttributeNames;
export const attributeNamesOf = (element: Element): string[] => attributeNames.call(element);

const all = Element.prototype.querySelectorAll;
export const within = (element: Element, selector: string): Element[] => [...all.call(element, selector)];

const box = Element.prototype.getBoundingClientRect;
export const boxOf = (element: Element): DOMRect => box.call(element);

const check = Element.prototype.checkVisibility;
export const isRendered = (element: Element): boolean =>
  check.call(element, { opacityProperty: true, visibilityProperty: true });
