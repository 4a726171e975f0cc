import { alternativesOf, neededLiterals } from './needed-literals';

/** Tells whether any of many patterns matches a text, as their alternation would. */
export interface Gate {
  test(text: string): boolean;
}

/** A match reaches no further than this from a literal it needs. */
const REACH = 240;

const HIDDEN = /\p{Cf}/u;
const EACH_HIDDEN = /\p{Cf}/gu;

interface Door {
  readonly literal: string;
  readonly sources: string[];
  pattern: RegExp | null;
}

/**
 * An alternation of a thousand patterns costs microseconds for every character, because each is tried at each place.
 * This looks for the literals they need, by their first two characters in a table, and runs a pattern only around one
 * it needs. Patterns that need no literal are few, and are tried everywhere.
 */
export function literalGate(sources: readonly string[]): Gate {
  const doors = new Map<string, Door>();
  const others: string[] = [];
  for (const source of new Set(sources.flatMap(alternativesOf))) {
    const needed = neededLiterals(source);
    if (needed === null || needed.some((literal) => literal === '')) others.push(source);
    for (const literal of needed ?? []) {
      const door = doors.get(literal) ?? { literal, sources: [], pattern: null };
      door.sources.push(source);
      doors.set(literal, door);
    }
  }
  const starts = new Map<number, Door[]>();
  const table = new Uint8Array(65_536);
  for (const door of doors.values()) {
    const key = door.literal.length === 1 ? door.literal.charCodeAt(0) : pairAt(door.literal, 0);
    starts.set(key, [...(starts.get(key) ?? []), door]);
    if (door.literal.length === 1)
      table[door.literal.charCodeAt(0)] = (table[door.literal.charCodeAt(0)] ?? 0) | 2;
    else
      table[slot(door.literal.charCodeAt(0), door.literal.charCodeAt(1))] =
        (table[slot(door.literal.charCodeAt(0), door.literal.charCodeAt(1))] ?? 0) | 1;
  }
  const rest = others.length > 0 ? new RegExp(others.join('|'), 'iu') : null;

  const opens = (door: Door, text: string, at: number): boolean => {
    if (!text.startsWith(door.literal, at)) return false;
    door.pattern ??= new RegExp(door.sources.join('|'), 'iu');
    return door.pattern.test(text.slice(Math.max(0, at - REACH), at + REACH));
  };
  return {
    test(text) {
      // What is asked here is read without hidden characters later; asked with them, its place would be passed over.
      const lower = (HIDDEN.test(text) ? text.replaceAll(EACH_HIDDEN, '') : text).toLowerCase();
      let first = 0;
      let next = lower.charCodeAt(0);
      for (let at = 0; at < lower.length; at += 1) {
        first = next;
        next = lower.charCodeAt(at + 1);
        if (((table[first] ?? 0) & 2) !== 0)
          for (const door of starts.get(first) ?? []) if (opens(door, lower, at)) return true;
        if (((table[slot(first, next)] ?? 0) & 1) !== 0)
          for (const door of starts.get(pairAt(lower, at)) ?? []) if (opens(door, lower, at)) return true;
      }
      return rest?.test(lower) ?? false;
    },
  };
}

/** Two characters as one number, above all single ones. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) + 1) * 65_536 + text.charCodeAt(at + 1);
}

function slot(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}
