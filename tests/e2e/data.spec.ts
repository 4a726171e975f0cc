import { gunzipSync } from 'node:zlib';
import { archiveOf } from '../unit/core/archive/archive-of';
import { idOf, recorded } from '../unit/core/archive/some-records';
import { at, choose, openData, phaseOf, READINGS, saved, strips, takeIn, whole } from './data-screen';
import { expect, startExtension, test } from './extension';

test('a history goes from one browser to another, whole', async () => {
  test.setTimeout(120_000);
  const first = await startExtension();
  const second = await startExtension();
  try {
    const here = await first.context.newPage();
    await openData(here, first.extensionId);
    await expect(here.getByText('Nothing has been recorded yet')).toBeVisible();
    await takeIn(here, await whole());
    await expect(here.locator('.data-facts')).toContainText('300 readings');
    const plain = (await saved(here, 'Export history')).toString('utf8');
    expect(JSON.parse(plain)).toMatchObject({ fenqi: 'history', end: { readings: 300 } });
    await here.getByLabel('Compressed (.json.gz)').check();
    const packed = await saved(here, 'Export history');
    const body = (text: string) => text.split('\n').slice(1, -2).join('\n');
    expect(body(gunzipSync(packed).toString('utf8'))).toBe(body(plain));
    const table = (await saved(here, 'Readings as CSV')).toString('utf8');
    expect(table).toMatch(/^\uFEFFreading_id,/);
    expect(table).toContain(`"'=HYPERLINK(""x"")"`);
    const suspensions = (await saved(here, 'Suspensions as CSV')).toString('utf8');
    expect(suspensions.trim().split('\r\n')).toHaveLength(3);
    expect(suspensions).toContain('系统维护');
    const drawn = await strips(here);

    const there = await second.context.newPage();
    await openData(there, second.extensionId);
    await there
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'a.json.gz', mimeType: 'application/gzip', buffer: packed });
    await expect(there.getByText('300 new readings · 0 already here')).toBeVisible();
    await expect(there.locator('.data-facts')).toHaveCount(0);
    await there.getByRole('button', { name: 'Take it in' }).click();
    await expect(there.getByText('300 readings came in')).toBeVisible();
    expect(drawn.join()).toContain('fill-disabled');
    expect(await strips(there)).toEqual(drawn);

    await there.evaluate(() => (location.hash = '#/data'));
    await choose(there, table, 'table.csv');
    await expect(there.getByText('0 new readings · 300 already here')).toBeVisible();
    await expect(there.getByText('Everything in this file is here already.')).toBeVisible();
    await there.getByRole('button', { name: 'Cancel' }).click();
    await there.getByRole('button', { name: 'Undo this import' }).click();
    await expect(there.getByText('Nothing has been recorded yet')).toBeVisible();
  } finally {
    await first.context.close();
    await second.context.close();
  }
});

test('a file with a problem changes nothing, and a deletion can be undone', async () => {
  test.setTimeout(120_000);
  const { context, extensionId } = await startExtension();
  try {
    const page = await context.newPage();
    await openData(page, extensionId);
    await takeIn(page, await archiveOf({ readings: READINGS.slice(0, 200) }));
    const facts = page.locator('.data-facts');
    await expect(facts).toContainText('200 readings');
    const before = await strips(page);
    await page.evaluate(() => (location.hash = '#/data'));

    await choose(
      page,
      (await whole()).replace(`["${idOf(280)}"`, '["280"').replace('"version":1', '"version": 1'),
    );
    await expect(page.getByRole('alert')).toContainText(
      /Line \d+: “id” is missing, unknown or not as it must be/,
    );
    await expect(page.getByRole('button', { name: 'Take it in' })).toHaveCount(0);
    await choose(page, '{"hello":1}');
    await expect(page.getByRole('alert')).toContainText('neither a history file');
    await expect(facts).toContainText('200 readings');
    expect(await strips(page)).toEqual(before);

    await page.evaluate(() => (location.hash = '#/data'));
    await page.getByRole('button', { name: 'Delete: Xiaomi Store' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('100 readings go');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(facts).toContainText('200 readings');
    await page.getByRole('button', { name: 'Delete: Xiaomi Store' }).click();
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect(facts).toContainText('100 readings');

    // An older file does not bring it back unless the user says so.
    await choose(page, await archiveOf({ readings: READINGS.slice(0, 200) }));
    await expect(page.getByText('You deleted 100 readings of this file here.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Take it in' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Cancel' }).click();

    await page.getByRole('button', { name: 'Bring back: Xiaomi Store' }).click();
    await expect(facts).toContainText('200 readings');
    expect(await strips(page)).toEqual(before);

    await page.evaluate(() => (location.hash = '#/data'));
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await dialog.getByRole('button', { name: 'Delete everything' }).click();
    await expect(page.getByText('Nothing has been recorded yet')).toBeVisible();
    await page.getByRole('button', { name: 'Delete for good: Whole history' }).click();
    await dialog.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByText('Deleted, can be brought back')).toHaveCount(0);
    await expect(page.getByText('Deleted for good.')).toBeVisible();
  } finally {
    await context.close();
  }
});

test('an import goes on after the worker was stopped', async () => {
  test.setTimeout(120_000);
  const { context, extensionId } = await startExtension();
  try {
    const page = await context.newPage();
    await openData(page, extensionId);
    const many = Array.from({ length: 12_000 }, (_, n) =>
      recorded(n + 1, at(400 - n / 40), { methods: [`m${n % 40}`] }),
    );
    await choose(page, await archiveOf({ readings: many }));
    await page.getByRole('button', { name: 'Take it in' }).click();
    await expect.poll(() => phaseOf(page)).toBe('taking');
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    expect(await phaseOf(page)).toBe('taking');
    await expect(page.getByText('12,000 readings came in')).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('.data-facts')).toContainText('12,000 readings');
  } finally {
    await context.close();
  }
});

test('backups go into the folder, the last five stay', async () => {
  test.setTimeout(120_000);
  const { context, extensionId } = await startExtension();
  try {
    const page = await context.newPage();
    // The browser's private file system stands for the user's folder: the same interface, and no prompt.
    await page.addInitScript(() => {
      Object.assign(globalThis, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle('my-backups', { create: true }),
      });
    });
    await openData(page, extensionId);
    await takeIn(page, await whole());
    await page.getByRole('button', { name: 'Pick a folder' }).click();
    await expect(page.getByText('Folder: my-backups')).toBeVisible();
    await expect(page.getByText(/Last backup/)).toBeVisible();
    const names = () =>
      page.evaluate(async () => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('my-backups');
        const found: string[] = [];
        for await (const name of folder.keys()) found.push(name);
        return found.toSorted();
      });
    const [first] = await names();
    for (let n = 0; n < 5; n += 1) {
      await page.waitForTimeout(1100);
      const before = (await names()).at(-1);
      await page.getByRole('button', { name: 'Back up now' }).click();
      await expect.poll(async () => (await names()).at(-1)).not.toBe(before);
      await expect(page.getByRole('button', { name: 'Back up now' })).toBeEnabled();
    }
    await expect.poll(names).toHaveLength(5);
    const kept = await names();
    expect(kept).not.toContain(first);
    const bytes = await page.evaluate(
      async (name) => {
        const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('my-backups');
        const file = await (await folder.getFileHandle(name)).getFile();
        return [...new Uint8Array(await file.arrayBuffer())];
      },
      kept.at(-1) ?? '',
    );
    expect(JSON.parse(gunzipSync(Buffer.from(bytes)).toString('utf8'))).toMatchObject({
      end: { readings: 300 },
    });
  } finally {
    await context.close();
  }
});
