import type { ArchiveProblem, ArchiveRecord, Deletion } from '../../core/archive/archive';
import type { RecordedReading } from '../../core/history/record';
import type { LocalRuleRecord } from '../../core/reading/local/live-rules';
import type { WatchRecord } from '../../core/watch/watch';

/** What taking the history along needs from outside. Times are ISO 8601 in UTC, ids 16 hex digits. */

/** The history as one reads it from end to end. Sample readings are no part of it. */
export interface ArchiveHistory {
  /** By store and account, each in order of time; what waits to be taken in comes last. */
  eachReading(): AsyncIterable<RecordedReading>;
  countReadings(): Promise<number>;
  watches(): Promise<readonly WatchRecord[]>;
  rules(): Promise<readonly LocalRuleRecord[]>;
  deletions(): Promise<readonly Deletion[]>;
  /** Looks at all ids once, then tells of readings, a thousand at a time, how they stand to what is there. */
  comparison(): Promise<Comparison>;
}

/** `other`: there is a reading of this id, with another time, account or content. */
export type Standing = 'new' | 'same' | 'other';
export type Comparison = (readings: readonly RecordedReading[]) => Promise<readonly Standing[]>;

/** What is in a file, piece by piece (lib/core/archive/archive.ts). */
export type ArchivePiece = ArchiveRecord | { readonly kind: 'problem'; readonly problem: ArchiveProblem };

/** A file as it is read: all of it, in bounded memory, as often as asked. */
export interface ArchiveFile {
  /**
   * `history`: our own format, which loses nothing. `table`: a CSV of readings; it holds less than a reading does, so
   * an id that is there already is the same reading, whatever the table says of it.
   */
  readonly kind: 'history' | 'table';
  readonly size: number;
  pieces(onProgress?: (share: number) => void): AsyncIterable<ArchivePiece>;
}

/** Where a file waits until all of it was taken in, outside of the database. */
export interface Staging {
  open(id: string): Promise<ArchiveFile | null>;
  /** Forgets one, and whatever else was left there. */
  clear(): Promise<void>;
}

/** A file being taken in. It is kept with the history, so that a worker that died goes on where it stood. */
export interface ImportJob {
  readonly id: string;
  readonly at: string;
  /** The file's name, for people. */
  readonly name: string;
  /** Also what was deleted here after the file was written. */
  readonly bringBack: boolean;
  /**
   * `checking`: nothing is written yet. `taking`: it will be finished, whatever happens. `refused`: nothing was
   * written, `problems` say why. `undone`: what it added was taken out again.
   */
  readonly phase: 'checking' | 'taking' | 'done' | 'refused' | 'undoing' | 'undone';
  /** How far the phase has come, 0 to 1. */
  readonly share: number;
  readonly added: ImportCounts;
  readonly problems: readonly ArchiveProblem[];
}

/** Records that were not there before. */
export interface ImportCounts {
  readonly readings: number;
  readonly watches: number;
  readonly rules: number;
}

/** The database as the importer, its only user, writes it. Each method is one transaction. */
export interface ImportStore {
  job(): Promise<ImportJob | null>;
  setJob(job: ImportJob): Promise<void>;
  /** Keeps which readings an import adds, 8 bytes an id, so that it can be undone. */
  keepAdded(ids: Uint8Array): Promise<void>;
  added(): Promise<Uint8Array | null>;
  /** Appends what is not there yet. */
  addReadings(readings: readonly RecordedReading[]): Promise<void>;
  addWatches(records: readonly WatchRecord[]): Promise<number>;
  addRules(records: readonly LocalRuleRecord[]): Promise<number>;
  addDeletions(deletions: readonly Deletion[]): Promise<void>;
  /** Takes readings out again; a store whose readings are all meant goes as a whole. */
  removeReadings(isMeant: (id: string) => boolean): Promise<void>;
}

/** What goes with the history where everything is deleted. `snapshots` cannot be brought back. */
export interface DeleteAlso {
  readonly watches: boolean;
  readonly rules: boolean;
  readonly settings: boolean;
  readonly snapshots: boolean;
}

/** A deletion as lists show it. */
export interface TrashItem extends Deletion {
  /** Readings it took away. */
  readonly readings: number;
  /** False when what it took away is gone for good. */
  readonly kept: boolean;
}

export interface TrashStore {
  items(): Promise<readonly TrashItem[]>;
  /** Moves what is there of a store (null: of every store) into the trash, in one transaction. Returns readings moved. */
  move(deletion: Deletion, also: Omit<DeleteAlso, 'snapshots'>): Promise<number>;
  /** Brings a deletion's rows back, merged with what was recorded since, and marks it undone. One transaction. */
  restore(id: string, at: string): Promise<boolean>;
  /** Lets go of the rows; the record of the deletion stays. */
  empty(ids: readonly string[]): Promise<void>;
}

/** A folder that the user picked, or what stands for one. Files appear in it whole or not at all. */
export interface BackupFolder {
  /** `ask`: the browser wants the user's word again, on a click. `none`: no folder was picked; `gone`: not there. */
  state(): Promise<'ready' | 'ask' | 'none' | 'gone'>;
  name(): Promise<string | null>;
  list(): Promise<readonly string[]>;
  /** Writes under a temporary name, reads back what was written, then gives it its name. */
  write(name: string, text: AsyncGenerator<string>, verify: (file: Blob) => Promise<boolean>): Promise<void>;
  remove(name: string): Promise<void>;
}

/** When the last backup succeeded, and what went wrong since. */
export interface BackupNote {
  readonly lastAt: string | null;
  readonly lastName: string | null;
  readonly failed: { readonly at: string; readonly error: string } | null;
}

export interface BackupNotes {
  read(): Promise<BackupNote>;
  write(note: BackupNote): Promise<void>;
}

/** What became of a backup; all but the first wrote nothing. */
export type BackupResult = 'written' | 'not-due' | 'not-sound' | 'ask' | 'none' | 'gone' | 'failed';
