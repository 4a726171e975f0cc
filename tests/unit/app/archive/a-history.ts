import { archiveChecks } from '@/lib/adapters/files/archive-schema';
import { openFile } from '@/lib/adapters/files/open-file';
import type { ArchiveHistory, ImportJob, ImportStore, Standing, Staging } from '@/lib/app/ports/archive';
import type { Deletion } from '@/lib/core/archive/archive';
import type { RecordedReading } from '@/lib/core/history/record';
import type { LocalRuleRecord } from '@/lib/core/reading/local/live-rules';
import type { WatchRecord } from '@/lib/core/watch/watch';
import { WRITTEN_AT } from '../../core/archive/archive-of';

/** A history in memory. `dieAfter` writes it throws, as a worker that is killed. */
export class AHistory implements ArchiveHistory, ImportStore {
  readonly readings = new Map<string, RecordedReading>();
  readonly watchLog = new Map<string, WatchRecord>();
  readonly ruleLog = new Map<string, LocalRuleRecord>();
  readonly gone = new Map<string, Deletion>();
  dieAfter = Infinity;
  #job: ImportJob | null = null;
  #added: Uint8Array | null = null;

  async *eachReading() {
    yield* this.readings.values();
  }
  countReadings = async () => this.readings.size;
  watches = async () => [...this.watchLog.values()];
  rules = async () => [...this.ruleLog.values()];
  deletions = async () => [...this.gone.values()];
  comparison = async () => async (given: readonly RecordedReading[]) =>
    given.map((one): Standing => {
      const there = this.readings.get(one.id);
      if (!there) return 'new';
      return JSON.stringify(there) === JSON.stringify(one) ? 'same' : 'other';
    });

  job = async () => this.#job;
  async setJob(job: ImportJob) {
    this.#write();
    this.#job = job;
  }
  async keepAdded(ids: Uint8Array) {
    this.#write();
    this.#added = ids;
  }
  added = async () => this.#added;
  async addReadings(given: readonly RecordedReading[]) {
    this.#write();
    for (const one of given) if (!this.readings.has(one.id)) this.readings.set(one.id, one);
  }
  async addWatches(given: readonly WatchRecord[]) {
    return this.#add(this.watchLog, given);
  }
  async addRules(given: readonly LocalRuleRecord[]) {
    return this.#add(this.ruleLog, given);
  }
  async addDeletions(given: readonly Deletion[]) {
    this.#add(this.gone, given);
  }
  async removeReadings(isMeant: (id: string) => boolean) {
    this.#write();
    for (const id of this.readings.keys()) if (isMeant(id)) this.readings.delete(id);
  }

  #add<T extends { readonly id: string }>(to: Map<string, T>, given: readonly T[]): number {
    this.#write();
    const fresh = given.filter(({ id }) => !to.has(id));
    for (const one of fresh) to.set(one.id, one);
    return fresh.length;
  }

  #write(): void {
    this.dieAfter -= 1;
    if (this.dieAfter < 0) throw new Error('The worker was killed.');
  }
}

/** Staged files in memory, read as the product reads them. */
export class AStaging implements Staging {
  readonly files = new Map<string, string>();
  async open(id: string) {
    const text = this.files.get(id);
    return text === undefined
      ? null
      : openFile(
          new Blob([text]),
          archiveChecks(WRITTEN_AT, () => true),
        );
  }
  async clear() {
    this.files.clear();
  }
}
