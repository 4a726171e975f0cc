let look = 0;

/** Styles and boxes may have changed since: what was worked out before counts no more. */
export function newLook(): void {
  look += 1;
}

/** Works a thing out once for each element and look. */
export function oncePerLook<Value>(compute: (element: Element) => Value): (element: Element) => Value {
  let mine = look;
  let known = new WeakMap<Element, { readonly value: Value }>();
  return (element) => {
    if (mine !== look) [mine, known] = [look, new WeakMap()];
    const found = known.get(element) ?? { value: compute(element) };
    known.set(element, found);
    return found.value;
  };
}
