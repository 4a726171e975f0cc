const LONGEST = 300_000;
const OPENING = '{[';
const CLOSING = '}]';

/**
 * The object or list that a script assigns to `key`, or holds under it, cut out of its text: `key = {…}`, `"key": […]`.
 * Null when there is none, it does not end, or it is longer than 300,000 characters.
 */
export function scriptLiteral(script: string, key: string): string | null {
  for (let at = script.indexOf(key); at !== -1; at = script.indexOf(key, at + key.length)) {
    const before = script.charAt(at - 1);
    if (/[\w$]/.test(before)) continue;
    const between = /^['"]?\]?\s{0,8}[:=]\s{0,8}/.exec(script.slice(at + key.length, at + key.length + 24));
    if (!between) continue;
    const from = at + key.length + between[0].length;
    if (OPENING.includes(script.charAt(from)) && script.charAt(from) !== '') return balanced(script, from);
  }
  return null;
}

/** From an opening bracket to the one that closes it; brackets in strings do not count. */
function balanced(script: string, from: number): string | null {
  let depth = 0;
  let quote = '';
  const end = Math.min(script.length, from + LONGEST);
  for (let at = from; at < end; at += 1) {
    const mark = script.charAt(at);
    if (mark === '\\') at += 1;
    else if (quote !== '') quote = mark === quote ? '' : quote;
    else if (mark === '"' || mark === "'" || mark === '`') quote = mark;
    else if (OPENING.includes(mark)) depth += 1;
    else if (CLOSING.includes(mark)) {
      depth -= 1;
      if (depth === 0) return script.slice(from, at + 1);
    }
  }
  return null;
}
