import { accountMarker } from '@/lib/adapters/browser/account-marker';
import { badge } from '@/lib/adapters/browser/badge';
import { newId } from '@/lib/adapters/browser/new-id';
import { panel, picker } from '@/lib/adapters/browser/panel';
import { readers } from '@/lib/adapters/browser/readers';
import { sites } from '@/lib/adapters/browser/sites';
import { settings } from '@/lib/adapters/browser/stored-settings';
import { tabViews } from '@/lib/adapters/browser/tab-views';
import { tabs } from '@/lib/adapters/browser/tabs';
import { localRuleStore } from '@/lib/adapters/database/local-rule-store';
import { createReadingGate } from '@/lib/app/reading-gate';
import { guardedHistory } from './guard';

/** The outside as the use cases see it. */
export const ports = {
  accountMarker,
  badge,
  clock: { now: () => new Date().toISOString() },
  gate: createReadingGate(),
  history: guardedHistory,
  localRules: localRuleStore,
  newId,
  panel,
  picker,
  readers,
  settings,
  sites,
  tabs,
  tabViews,
};
