import type { GuardedDatabase } from '../../../app/ports/guard';
import { newId } from '../../browser/new-id';
import { closeDatabase, NAME, pastGate, withDatabase } from '../connection';
import { migrations } from '../migrations';
import { currentPlace, moveToNewPlace } from '../place';
import { lookAtHistory } from './look';

/** How long a page may take to let go of the database, milliseconds. */
const PATIENCE = 10_000;

/** The database as its guard sees it. */
export const guardedDatabase: GuardedDatabase = {
  schema: migrations.at(-1)?.version ?? 0,
  look: lookAtHistory,

  identify: (id) =>
    pastGate(() =>
      withDatabase((database) =>
        database.transaction('rw', database.meta, async () => {
          const there = await database.meta.get('id');
          if (typeof there?.value === 'string') return there.value;
          await database.meta.put({ key: 'id', value: id });
          return id;
        }),
      ),
    ),

  async startAfresh() {
    closeDatabase();
    try {
      await deleteIn(await currentPlace());
    } catch (error) {
      if (!(await moveToNewPlace(`history-${newId()}`)))
        throw new Error(
          'The browser can neither open the old history nor delete it. Export what you need, then remove this extension and install it again.',
          { cause: error },
        );
    }
  },
};

function deleteIn(place: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = place.deleteDatabase(NAME);
    // Pages let go of it when they hear of this; one that does not would keep us waiting for ever.
    const late = setTimeout(() => reject(new Error('Another tab holds the history.')), PATIENCE);
    const settle = (done: () => void) => () => {
      clearTimeout(late);
      done();
    };
    deleting.addEventListener('success', settle(resolve));
    deleting.addEventListener(
      'error',
      settle(() => reject(deleting.error ?? new Error('The history cannot be deleted.'))),
    );
  });
}
