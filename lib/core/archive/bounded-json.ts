import { ARCHIVE_LIMITS } from './archive';
import type { ArchiveProblemKind } from './archive';

/** Names that mean something to the language; a copy made key by key would change what every object has. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type BoundedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly kind: ArchiveProblemKind; readonly at: string };

/** Parses one line of text from outside: bounded in length and depth, and without names that are traps. */
export function boundedJson(text: string): BoundedJson {
  if (text.length > ARCHIVE_LIMITS.line) return { ok: false, kind: 'too-long', at: '' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, kind: 'not-json', at: '' };
  }
  const trap = findTrap(value);
  return trap ? { ok: false, ...trap } : { ok: true, value };
}

function findTrap(whole: unknown): { readonly kind: ArchiveProblemKind; readonly at: string } | null {
  let level: unknown[] = [whole];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (depth >= ARCHIVE_LIMITS.depth) return { kind: 'too-deep', at: '' };
      if (!Array.isArray(value))
        for (const key of Object.keys(value)) if (FORBIDDEN.has(key)) return { kind: 'bad-key', at: key };
      for (const inner of Object.values(value)) next.push(inner);
    }
    level = next;
  }
  return null;
}
