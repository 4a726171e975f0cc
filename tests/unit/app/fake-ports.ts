import { NEW_SHOPPER } from '@/lib/core/plans/sheet/shopper';
import { lastContent, liveRules } from '@/lib/core/reading/local/live-rules';
import type { LocalRuleRecord } from '@/lib/core/reading/local/live-rules';
import type { BadgeSign, ChipPlace, FitRow, PageView, SeriesState, TabView } from '@/lib/app/ports';
import type { RecordedReading } from '@/lib/core/history/record';

const place: ChipPlace = { edge: 'right', y: 0.72, folded: false, off: false };

/** The outside as plain memory, with what was done to it. `address` is where every tab is. */
export function fakePorts(address: string | null = 'https://www.mi.com/pay') {
  const done: string[] = [];
  const kept = new Map<string, RecordedReading>();
  const views = new Map<number, TabView>();
  const log: LocalRuleRecord[] = [];
  const fits: FitRow[] = [];
  let ids = 0;
  const world = {
    address,
    off: [] as string[],
    chip: place,
    panel: false,
    now: '2026-11-01T10:00:00.000Z',
    series: [] as SeriesState[],
    told: [] as PageView[],
    badge: [] as BadgeSign[],
    refuse: (): void => undefined,
  };
  return {
    world,
    done,
    kept,
    views,
    history: {
      append: (record: RecordedReading) => {
        const there = kept.has(record.id);
        if (!there) kept.set(record.id, record);
        return Promise.resolve(there ? ('already-there' as const) : ('added' as const));
      },
      appendMany: (records: readonly RecordedReading[]) => {
        for (const record of records) kept.set(record.id, record);
        return Promise.resolve(records.length);
      },
      removeDemo: () => Promise.resolve(0),
      seriesOf: () => Promise.resolve(world.series),
    },
    tabViews: {
      set: (tab: number, view: TabView) => Promise.resolve(void views.set(tab, view)),
      get: (tab: number) => Promise.resolve(views.get(tab) ?? null),
      clear: (tab: number) => Promise.resolve(void views.delete(tab)),
      all: () => Promise.resolve([...views]),
    },
    badge: { show: (_: number, sign: BadgeSign) => Promise.resolve(void world.badge.push(sign)) },
    panel: {
      tell: (_: number, view: PageView) => {
        if (world.panel) world.told.push(view);
        return Promise.resolve(world.panel);
      },
      open: () => {
        if (world.panel) done.push('open');
        return Promise.resolve(world.panel);
      },
      inject: () => {
        done.push('inject');
        world.panel = true;
        return Promise.resolve();
      },
    },
    readers: {
      register: (matches: readonly string[], excluded: readonly string[]) =>
        Promise.resolve(void done.push(`register ${matches.join()} but ${excluded.join()}`)),
      injectOpen: (matches: readonly string[], excluded: readonly string[]) =>
        Promise.resolve(void done.push(`open ${matches.join()} but ${excluded.join()}`)),
      inject: () => Promise.resolve(world.address !== null),
      rulesChanged: (store: string) => Promise.resolve(void done.push(`rules of ${store}`)),
    },
    localRules: {
      of: (store: string) => Promise.resolve(liveRules(log.filter((one) => one.store === store))),
      lastContent: (rule: string) => Promise.resolve(lastContent(log, rule)),
      add: (records: readonly LocalRuleRecord[]) => Promise.resolve(void log.push(...records)),
      noteFits: (rows: readonly FitRow[]) => Promise.resolve(void fits.push(...rows)),
    },
    log,
    fits,
    newId: () => `${String((ids += 1)).padStart(8, '0')}00000000`,
    sites: { granted: () => Promise.resolve(['*://*.mi.com/*']) },
    tabs: { address: () => Promise.resolve(world.address) },
    settings: {
      storesOff: () => Promise.resolve(world.off),
      shopper: () => Promise.resolve(NEW_SHOPPER),
      chipPlace: () => Promise.resolve(world.chip),
      placeChip: (store: string) => Promise.resolve(void done.push(`chip ${store}`)),
    },
    clock: { now: () => world.now },
    gate: () => world.refuse(),
    accountMarker: (store: string, label: string) => Promise.resolve(`marker of ${label} at ${store}`),
  };
}
