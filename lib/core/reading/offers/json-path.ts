/** A row found by a path, with the keys that led to it. */
export interface Row {
  readonly value: unknown;
  readonly keys: readonly string[];
}

const MOST_ROWS = 200;

/**
 * Values at a path: `variants[].price`, `*` for every key of an object. At most 200, own properties only, so that a
 * page's `__proto__` is a name like any other.
 */
export function rowsAt(root: unknown, path: string): Row[] {
  let rows: Row[] = [{ value: root, keys: [] }];
  for (const part of path.split('.').filter((one) => one !== '')) {
    const name = part.replace(/\[\]$/, '');
    rows = rows.flatMap((row) => step(row, name));
    if (part.endsWith('[]')) {
      rows = rows.flatMap(({ value, keys }) =>
        Array.isArray(value) ? value.map((one) => ({ value: one, keys })) : [],
      );
    }
    rows = rows.slice(0, MOST_ROWS);
  }
  return rows;
}

/**
 * The text at a path of a row: relative, from the root with a leading `/`, or `$key` (the row's key) and `$key.2`
 * (its third part between underscores). Null when there is none.
 */
export function textAt(row: Row, root: unknown, path: string | undefined): string | null {
  return path === undefined ? null : (textsAt(row, root, path)[0] ?? null);
}

/** All texts at a path. */
export function textsAt(row: Row, root: unknown, path: string): string[] {
  if (path.startsWith('$key')) {
    const key = row.keys.at(-1) ?? '';
    const part = /^\$key\.(\d)$/.exec(path)?.[1];
    const text = part ? key.split('_')[Number(part)] : key;
    return text ? [text] : [];
  }
  const found = path.startsWith('/') ? rowsAt(root, path.slice(1)) : rowsAt(row.value, path);
  return found.flatMap(({ value }) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [String(value)]
      : [],
  );
}

/** Whether a path of a row has this value, in any case of its letters. */
export function hasValue(
  row: Row,
  root: unknown,
  wanted: { readonly path: string; readonly equals: string } | undefined,
): boolean {
  if (!wanted) return false;
  return textsAt(row, root, wanted.path).some((text) => text.toLowerCase() === wanted.equals.toLowerCase());
}

function step({ value, keys }: Row, name: string): Row[] {
  if (name === '') return [{ value, keys }];
  if (typeof value !== 'object' || value === null) return [];
  if (name === '*')
    return Object.entries(value).map(([key, one]) => ({ value: one as unknown, keys: [...keys, key] }));
  if (!Object.prototype.propertyIsEnumerable.call(value, name)) return [];
  return [{ value: (value as Record<string, unknown>)[name], keys: [...keys, name] }];
}
