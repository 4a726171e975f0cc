import type { KeptReading } from '../reading/reading';
import { ARCHIVE_LIMITS, NO_COUNTS } from './archive';
import type { ArchiveKind, ArchiveProblem, ArchiveProblemKind, ArchiveRecord } from './archive';
import type { ArchiveChecks, Checked } from './archive-checks';
import { boundedJson } from './bounded-json';
import { IdSet } from './id-set';
import { afterMark, isListed } from './layout';
import type { Listed, Place } from './layout';
import { readDeletion } from './read-deletion';
import { readEnd, readHead } from './read-ends';
import { readSighting } from './read-sighting';
import { sumLines } from './sum-lines';

/** What a line of a file came to: a record, a problem, or null for a line that only holds the file together. */
export type ReadLine = ArchiveRecord | { readonly kind: 'problem'; readonly problem: ArchiveProblem } | null;

/**
 * Reads a file line by line and holds every line to its checks. Memory is bounded by one block and 32 bytes an id.
 * Nothing may be taken in before `end` was asked and told no problem: only then is the file known to be whole.
 */
export class ArchiveReader {
  readonly #checks: ArchiveChecks;
  readonly #sum = sumLines();
  readonly #counts: Record<ArchiveKind, number> = { ...NO_COUNTS };
  readonly #ids: Readonly<Record<ArchiveKind, IdSet>> = {
    deletion: new IdSet(),
    watch: new IdSet(),
    rule: new IdSet(),
    reading: new IdSet(),
  };
  /** Texts of the open block, null for one that did not pass; and their length in characters. */
  #texts: (KeptReading | null)[] = [];
  #length = 0;
  #place: Place = 'head';
  #line = 0;
  #exportedAt: string | null = null;

  constructor(checks: ArchiveChecks) {
    this.#checks = checks;
  }

  /** When the file was written (ISO 8601, UTC); null before its first line was read. */
  get exportedAt(): string | null {
    return this.#exportedAt;
  }

  /** One line, without its end. */
  take(given: string): ReadLine {
    this.#line += 1;
    const line = given.endsWith('\r') ? given.slice(0, -1) : given;
    if (this.#place === 'done') return line === '' ? null : this.#problem('goes-on');
    if (line.length > ARCHIVE_LIMITS.line) return this.#problem('too-long');
    if (this.#place === 'before-end') return this.#end(line);
    this.#sum.add(line);
    if (this.#place === 'head') return this.#head(line);
    const next = afterMark(this.#place, line);
    if (next !== null) {
      this.#place = next;
      if (next === 'texts') [this.#texts, this.#length] = [[], 0];
      return null;
    }
    if (!isListed(this.#place)) return this.#problem('out-of-place');
    const json = boundedJson(line.replace(/,$/, ''));
    return json.ok ? this.#record(this.#place, json.value, line.length) : this.#problem(json.kind, json.at);
  }

  /** What is wrong with the file as a whole, after its last line; null when it is whole. */
  end(): ArchiveProblem | null {
    return this.#place === 'done' ? null : { line: this.#line, kind: 'cut-off', at: '' };
  }

  #head(line: string): ReadLine {
    this.#place = 'before-deletions';
    const head = readHead(line);
    if ('problem' in head) return this.#problem(head.problem);
    this.#exportedAt = head.exportedAt;
    return null;
  }

  #record(place: Listed, value: unknown, length: number): ReadLine {
    const line = this.#line;
    switch (place) {
      case 'deletions': {
        const record = this.#checked('deletion', readDeletion(value));
        return 'problem' in record ? record : { kind: 'deletion', line, value: record };
      }
      case 'watches': {
        const record = this.#checked('watch', this.#checks.watch(value));
        return 'problem' in record ? record : { kind: 'watch', line, value: record };
      }
      case 'rules': {
        const record = this.#checked('rule', this.#checks.rule(value));
        return 'problem' in record ? record : { kind: 'rule', line, value: record };
      }
      case 'texts':
        return this.#text(value, length);
      case 'sightings': {
        const record = this.#checked('reading', readSighting(value));
        if ('problem' in record) return record;
        const { id, at, account, text } = record;
        const reading = this.#texts[text];
        if (reading === undefined) return this.#problem('no-text', String(text));
        return reading && { kind: 'reading', line, value: { id, at, demo: false, account, reading } };
      }
    }
  }

  #text(value: unknown, length: number): ReadLine {
    const checked = this.#checks.reading(value);
    this.#texts.push(checked.ok ? checked.value : null);
    this.#length += length;
    if (this.#length > ARCHIVE_LIMITS.block) return this.#problem('too-many');
    return checked.ok ? null : this.#problem('bad-value', checked.at);
  }

  /** What every record is held to, whatever its kind: its own check, its time, its id. */
  #checked<T extends { readonly id: string; readonly at: string }>(kind: ArchiveKind, checked: Checked<T>) {
    this.#counts[kind] += 1;
    if (!checked.ok) return this.#problem('bad-value', checked.at);
    const { id, at } = checked.value;
    if (at > this.#checks.latest) return this.#problem('future', at);
    if (this.#counts[kind] > ARCHIVE_LIMITS.records) return this.#problem('too-many');
    return this.#ids[kind].add(id) ? checked.value : this.#problem('twice', id);
  }

  #end(line: string): ReadLine {
    this.#place = 'done';
    const said = readEnd(line);
    if (!said) return this.#problem('out-of-place');
    const wrong = Object.entries(said.counts).find(
      ([kind, count]) => this.#counts[kind as ArchiveKind] !== count,
    );
    if (wrong) return this.#problem('miscounted', wrong[0]);
    return said.crc32 === null || said.crc32 === this.#sum.text() ? null : this.#problem('damaged');
  }

  #problem(kind: ArchiveProblemKind, at = '') {
    return { kind: 'problem', problem: { line: this.#line, kind, at } } as const;
  }
}
