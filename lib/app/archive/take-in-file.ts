import type { ArchiveProblem } from '../../core/archive/archive';
import { IdList, idsIn } from '../../core/archive/id-list';
import type { Readers } from '../ports';
import type { ArchiveHistory, ImportJob, ImportStore, Staging } from '../ports/archive';
import { surveyFile } from './survey-file';

export interface ImportPorts {
  readonly archive: ArchiveHistory;
  readonly imports: ImportStore;
  readonly staging: Staging;
  readonly readers: Pick<Readers, 'rulesChanged'>;
}

type Begin = Pick<ImportJob, 'id' | 'at' | 'name' | 'bringBack'>;

const NOTHING = { readings: 0, watches: 0, rules: 0 };
const LOST: ArchiveProblem = { line: 0, kind: 'cut-off', at: '' };

/** Notes that a staged file is to be taken in. False when another is still on its way. */
export async function beginImport({ imports }: Pick<ImportPorts, 'imports'>, begin: Begin): Promise<boolean> {
  const before = await imports.job();
  if (before && isUnderWay(before)) return before.id === begin.id;
  await imports.setJob({ ...begin, phase: 'checking', share: 0, added: NOTHING, problems: [] });
  return true;
}

/**
 * Does what is left of the import that is under way, if any. The file is read whole before anything is written; then
 * it is taken in piece by piece, and a worker that dies on the way begins that pass again: what is there stays there
 * once. What it adds is fixed before the first write, so the result is one however often it was broken off. False when there was nothing to do.
 */
export async function continueImport(ports: ImportPorts): Promise<boolean> {
  const job = await ports.imports.job();
  if (!job || !isUnderWay(job)) return false;
  if (job.phase === 'undoing') await undo(ports, job);
  else await take(ports, job.phase === 'checking' ? await check(ports, job) : job);
  return true;
}

/** Takes out again exactly what the last import added. False when there is none to undo. */
export async function undoImport(ports: ImportPorts, id: string): Promise<boolean> {
  const job = await ports.imports.job();
  if (job?.id !== id || job.phase !== 'done' || job.added.readings === 0) return false;
  await ports.imports.setJob({ ...job, phase: 'undoing', share: 0 });
  await continueImport(ports);
  return true;
}

export function isUnderWay({ phase }: ImportJob): boolean {
  return phase === 'checking' || phase === 'taking' || phase === 'undoing';
}

async function check({ archive, imports, staging }: ImportPorts, job: ImportJob): Promise<ImportJob> {
  const file = await staging.open(job.id);
  const ids = new IdList();
  const survey =
    file &&
    (await surveyFile(file, archive, {
      bringBack: job.bringBack,
      take: (readings) => readings.forEach(({ id }) => ids.add(id)),
      onProgress: (share) => imports.setJob({ ...job, share: share / 2 }),
    }));
  const problems = survey ? survey.tally.problems : [LOST];
  const { watches = 0, rules = 0 } = survey?.tally ?? {};
  const readings = ids.bytes().length / 8;
  const next: ImportJob =
    problems.length > 0
      ? { ...job, phase: 'refused', problems, share: 1 }
      : { ...job, phase: 'taking', added: { readings, watches, rules } };
  if (problems.length === 0) await imports.keepAdded(ids.bytes());
  await imports.setJob(next);
  return next;
}

async function take(ports: ImportPorts, job: ImportJob): Promise<void> {
  const { archive, imports, staging, readers } = ports;
  if (job.phase !== 'taking') return staging.clear();
  const file = await staging.open(job.id);
  if (!file) {
    // The browser lost the staged file on the way: what came of it goes again, because nothing is taken half.
    await undo(ports, job);
    return imports.setJob({ ...job, phase: 'refused', share: 1, added: NOTHING, problems: [LOST] });
  }
  const { watches, rules, deletions } = await surveyFile(file, archive, {
    bringBack: job.bringBack,
    take: (readings) => imports.addReadings(readings),
    onProgress: (share) => imports.setJob({ ...job, share: 0.5 + share / 2 }),
  });
  await imports.addDeletions(deletions);
  await imports.addWatches(watches);
  await imports.addRules(rules);
  for (const store of new Set(rules.map((rule) => rule.store))) await readers.rulesChanged(store);
  await imports.setJob({ ...job, phase: 'done', share: 1 });
  return staging.clear();
}

async function undo({ imports }: ImportPorts, job: ImportJob): Promise<void> {
  const added = await imports.added();
  if (added) await imports.removeReadings(idsIn(added));
  await imports.keepAdded(new Uint8Array());
  await imports.setJob({ ...job, phase: 'undone', share: 1 });
}
