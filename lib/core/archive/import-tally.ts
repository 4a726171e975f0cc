import type { RecordedReading } from '../history/record';
import type { ArchiveProblem, Deletion } from './archive';

/** What taking a file in would do, counted before anything is written. */
export interface ImportTally {
  /** Readings that are not here yet; `known`: those that are. */
  readonly fresh: number;
  readonly known: number;
  /** Readings left out because their id is here with other content; lines of the first of them. */
  readonly contradicting: number;
  readonly contradictions: readonly { readonly line: number; readonly id: string }[];
  /** Readings that are not here because the user deleted them, after this file was written or without its knowing. */
  readonly deleted: number;
  /** Readings that would come, deleted ones aside, by store; most first. */
  readonly stores: readonly { readonly store: string; readonly readings: number }[];
  /** Time of the first and last reading that would come (ISO 8601, UTC); null when none would. */
  readonly from: string | null;
  readonly to: string | null;
  readonly watches: number;
  readonly rules: number;
  readonly problems: readonly ArchiveProblem[];
}

const MOST_LINES = 20;

/** Counts what comes of a file, record by record. */
export class TallyCounter {
  #stores = new Map<string, number>();
  #contradictions: { line: number; id: string }[] = [];
  #counts = { fresh: 0, known: 0, contradicting: 0, deleted: 0, watches: 0, rules: 0 };
  #from: string | null = null;
  #to: string | null = null;
  readonly problems: ArchiveProblem[] = [];

  known(): void {
    this.#counts.known += 1;
  }

  contradicting(line: number, id: string): void {
    this.#counts.contradicting += 1;
    if (this.#contradictions.length < MOST_LINES) this.#contradictions.push({ line, id });
  }

  deleted(): void {
    this.#counts.deleted += 1;
  }

  fresh({ at, reading: { page } }: RecordedReading): void {
    this.#counts.fresh += 1;
    this.#stores.set(page.store, (this.#stores.get(page.store) ?? 0) + 1);
    if (this.#from === null || at < this.#from) this.#from = at;
    if (this.#to === null || at > this.#to) this.#to = at;
  }

  records(watches: number, rules: number): void {
    this.#counts.watches += watches;
    this.#counts.rules += rules;
  }

  result(): ImportTally {
    return {
      ...this.#counts,
      contradictions: this.#contradictions,
      stores: [...this.#stores]
        .map(([store, readings]) => ({ store, readings }))
        .toSorted((a, b) => b.readings - a.readings),
      from: this.#from,
      to: this.#to,
      problems: this.problems,
    };
  }
}

/** True when a deletion that holds covers the reading. */
export function isDeleted(
  { at, reading: { page } }: RecordedReading,
  deletions: readonly Deletion[],
): boolean {
  return deletions.some(
    ({ store, until, undone }) => undone === null && at <= until && (store === null || store === page.store),
  );
}
