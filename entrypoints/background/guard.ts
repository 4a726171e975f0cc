import { newId } from '@/lib/adapters/browser/new-id';
import { guardItems } from '@/lib/adapters/browser/sentinel';
import { openThrough, pastGate } from '@/lib/adapters/database/connection';
import { guardedDatabase } from '@/lib/adapters/database/guard/guarded-database';
import { shelfKeys } from '@/lib/adapters/database/each-reading';
import { isShelfSound } from '@/lib/adapters/database/guard/recheck-shelf';
import { damagedRecords, setAsideDamaged } from '@/lib/adapters/database/guard/set-aside-damaged';
import { takeInPart } from '@/lib/adapters/database/guard/take-in';
import { wholeHistory } from '@/lib/adapters/database/guard/whole-history';
import { historyStore } from '@/lib/adapters/database/history-store';
import { createSnapshots } from '@/lib/adapters/files/snapshots';
import { createGuard } from '@/lib/app/guard/create-guard';
import { guardHistory } from '@/lib/app/guard/guard-history';
import type { GuardPorts } from '@/lib/app/guard/guard-ports';

export const guardPorts: GuardPorts = {
  ...guardItems,
  clock: { now: () => new Date().toISOString() },
  newId,
  database: guardedDatabase,
  history: { appendMany: (readings) => pastGate(() => historyStore.appendMany(readings)) },
  snapshots: createSnapshots(() => navigator.storage.getDirectory(), wholeHistory),
  takeIn: takeInPart,
  inspector: {
    setAsideDamaged,
    damaged: damagedRecords,
    shelves: shelfKeys,
    isSound: isShelfSound,
  },
};

/** Watches over the history from the worker's first breath on. */
export const guard = createGuard(guardPorts);

/** The history as everybody else in the worker sees it. */
export const guardedHistory = guardHistory(historyStore, guard, guardPorts);

openThrough(() => guard.mayOpen());
