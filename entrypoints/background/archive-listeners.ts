import type { Listeners } from '@/lib/adapters/browser/answer-message';
import { inTurn } from '@/lib/adapters/browser/in-turn';
import { deleteHistory, emptyTrash, undoDeletion } from '@/lib/app/archive/delete-history';
import { backUp, keepBackups } from '@/lib/app/archive/keep-backups';
import { beginImport, continueImport, undoImport } from '@/lib/app/archive/take-in-file';
import { archivePorts as ports } from './archive-ports';
import { guard } from './guard';
import { report } from './run';

type ArchiveMessage =
  | 'begin-import'
  | 'continue-import'
  | 'undo-import'
  | 'delete-history'
  | 'undo-deletion'
  | 'delete-for-good'
  | 'back-up';

/** One import, deletion or backup at a time. */
const turn = inTurn();

/** What the background does for each message about the history as a whole. */
export const archiveListeners: Pick<Listeners, ArchiveMessage> = {
  async 'begin-import'({ id, name, bringBack }) {
    await guard.snapshotBefore('import');
    const begun = await beginImport(ports, { id, name, bringBack, at: ports.clock.now() });
    // The answer does not wait: the job is kept, and the Data screen follows it.
    report(goOn());
    return { begun };
  },
  'continue-import': () => report(goOn()),
  'undo-import': ({ id }) =>
    report(
      turn(async () => {
        await guard.expect(0);
        await undoImport(ports, id);
        await guard.settle();
      }),
    ),
  'delete-history': ({ store, also }) =>
    turn(async () => {
      if (!also.snapshots) await guard.snapshotBefore('deletion');
      return deleteHistory(ports, store, also);
    }),
  'undo-deletion': ({ id }) =>
    turn(async () => {
      const undone = await undoDeletion(ports, id);
      await guard.settle();
      return undone;
    }),
  'delete-for-good': ({ id }) => turn(() => emptyTrash(ports, id)),
  'back-up': () => turn(() => backUp(ports, ports.clock.now())),
};

/** What a worker that starts has to see to: an import that was broken off, old trash, a backup that is due. */
export async function tendArchive(): Promise<void> {
  // While the history is not what it was, nothing is done with it: the user decides first.
  if ((await guard.checked()).verdict !== 'fine') return;
  await goOn();
  await turn(() => emptyTrash(ports));
  await turn(() => keepBackups(ports, ports.clock.now()));
}

/** Goes on with an import, once however often it is asked while it runs. */
function goOn(): Promise<void> {
  going ??= turn(() => continueImport(ports))
    .then((went) => (went ? guard.settle() : undefined))
    .finally(() => (going = null));
  return going;
}

let going: Promise<void> | null = null;
