import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A case with its answer, as in published.jsonl (an answer someone printed) and edges.jsonl (derived twice). */
export interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly source?: string;
  readonly source_kind?: 'official' | 'vendor' | 'library-test';
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: string;
  /** False where the printed answer does not follow from the printed inputs; `computed` is what does. */
  readonly reproduced?: boolean;
  readonly computed?: string | null;
  readonly all_roots?: readonly string[];
}

export function readVectors(name: 'published' | 'edges'): readonly Vector[] {
  return readFileSync(path.join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Vector);
}
