import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { newId } from '@/lib/adapters/browser/new-id';
import type { GuardState, SnapshotInfo, Verdict } from '@/lib/app/ports/guard';
import { anOffer, offering } from '../unit/core/history/a-reading';
import { damages } from './damage';
import { expect, startExtension, test } from './extension';
import { fromContentScript, fromOwnPage } from './from-content-script';
import { idsStored, storedOutside, writeInbox } from './raw-history';
import { stored } from './storage';

/** Chromium keeps a database in LevelDB, or, where this is rolled out, in SQLite. */
const BACKENDS = {
  LevelDB: [],
  SQLite: ['--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'],
} as const;
type Backend = keyof typeof BACKENDS;

const READINGS = 500;

interface Desk {
  readonly context: BrowserContext;
  readonly desk: Page;
  readonly page: Page;
}

/** A browser with a profile, a page of the extension and a shop's page in it. */
async function withDesk<T>(profile: string, backend: Backend, job: (desk: Desk) => Promise<T>): Promise<T> {
  const { context, extensionId } = await startExtension({
    profile,
    args: [...BACKENDS[backend]],
    locale: 'en',
  });
  try {
    await context.route(/^https?:/, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>a shop</title>' }),
    );
    const page = await context.newPage();
    await page.goto('https://www.example.com/pay');
    const desk = await context.newPage();
    await desk.goto(`chrome-extension://${extensionId}/dashboard.html`);
    return await job({ context, desk, page });
  } finally {
    await context.close();
  }
}

async function tell({ desk, page }: Desk): Promise<{ id: string; answer: unknown }> {
  const view = {
    id: newId(),
    at: new Date().toISOString(),
    reading: offering(anOffer('huabei')),
    settled: true,
  };
  const [answer] = await fromContentScript(desk, page, [{ fenqi: 'reading-changed', body: view }]);
  return { id: view.id, answer: answer?.value };
}

const folder = mkdtempSync(path.join(tmpdir(), 'fenqi-damage-'));
const profiles = new Map<Backend, { profile: string; ids: readonly string[] }>();
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A profile with a history and a snapshot of it, made once for each backend. */
async function aProfile(backend: Backend) {
  const there = profiles.get(backend);
  if (there) return there;
  const profile = path.join(folder, backend);
  const ids = await withDesk(profile, backend, async (it) => {
    const { context, desk } = it;
    expect((await tell(it)).answer).toBe('added');
    await writeInbox(desk, READINGS);
    // The first reading after it takes what waits into the log.
    expect((await tell(it)).answer).toBe('added');
    await fromOwnPage(desk, { fenqi: 'decide-history', body: { kind: 'again' } });
    // A worker that starts finds the weekly snapshot due.
    const session = await context.newCDPSession(desk);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await expect
      .poll(async () => (await fromOwnPage(desk, { fenqi: 'list-snapshots' })).value as SnapshotInfo[])
      .toMatchObject([{ why: 'weekly', readings: READINGS + 2 }]);
    return idsStored(desk);
  });
  expect(ids).toHaveLength(READINGS + 2);
  const made = { profile, ids };
  profiles.set(backend, made);
  return made;
}

const TABLE: readonly (readonly [Backend, keyof typeof damages, Backend, readonly Verdict[]])[] = [
  ['LevelDB', 'bytes flipped', 'LevelDB', ['empty', 'shrunk']],
  // The largest file may be one that LevelDB needs no more: then nothing is lost, and there is nothing to tell.
  ['LevelDB', 'cut in half', 'LevelDB', ['fine', 'empty', 'shrunk']],
  ['LevelDB', 'first 4 kB zeroed', 'LevelDB', ['empty']],
  ['LevelDB', 'MANIFEST deleted', 'LevelDB', ['unopenable']],
  ['SQLite', 'first 4 kB zeroed', 'SQLite', ['empty']],
  ['SQLite', 'cut in half', 'SQLite', ['empty', 'shrunk', 'unopenable']],
  ['SQLite', 'nothing', 'LevelDB', ['empty']],
];

for (const [written, damage, opened, verdicts] of TABLE)
  test(`${written}, ${damage}${opened === written ? '' : `, then ${opened}`}: told, nothing written, all brought back`, async () => {
    test.setTimeout(60_000);
    const before = await aProfile(written);
    const profile = path.join(folder, `${written} ${damage}`);
    cpSync(before.profile, profile, { recursive: true });
    damages[damage](profile);
    await withDesk(profile, opened, async (it) => {
      const { desk } = it;
      await fromOwnPage(desk, { fenqi: 'may-open-history' });
      const state = (await storedOutside(desk, 'historyState')) as GuardState;
      expect(verdicts).toContain(state.verdict);
      if (state.verdict === 'fine') {
        const { readings } = await stored(desk);
        expect(readings.filter(({ reading }) => reading).map(({ id }) => id)).toHaveLength(READINGS + 2);
        return;
      }
      expect(state.expected?.counts.readings).toBe(READINGS + 2);
      const { id, answer } = await tell(it);
      if (state.verdict === 'shrunk') expect(answer).toBe('added');
      else {
        expect(answer).toBe('held');
        expect(await idsStored(desk).catch(() => [])).toEqual([]);
      }
      const notice = desk.getByRole('alert');
      await expect(notice).toContainText('502 readings until');
      if (process.env['SHOTS'])
        await desk.screenshot({ path: `${process.env['SHOTS']}/${written}-${damage}.png` });
      await notice.getByRole('button', { name: /^Bring back 502 readings/ }).click();
      await expect(notice).toHaveCount(0);
      expect((await idsStored(desk)).toSorted()).toEqual([...before.ids, id].toSorted());
      expect((await tell(it)).answer).toBe('added');
    });
  });
