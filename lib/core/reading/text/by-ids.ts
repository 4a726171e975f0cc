const MOST = 40;

/** Remembers what was made of a list of things by their ids: the same ids are the same data. Keeps the last few. */
export function byIds<Made>(): (things: readonly { readonly id: string }[], make: () => Made) => Made {
  const made = new Map<string, Made>();
  return (things, make) => {
    const key = things.map(({ id }) => id).join(' ');
    const value = made.get(key) ?? make();
    if (made.size >= MOST) made.clear();
    made.set(key, value);
    return value;
  };
}
