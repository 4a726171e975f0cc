import { newId } from '@/lib/adapters/browser/new-id';
import { expect, test } from 'vitest';
import { pageLeft } from '@/lib/app/page-left';
import { pageView } from '@/lib/app/page-view';
import { recordReading } from '@/lib/app/record-reading';
import { repaintBadges } from '@/lib/app/repaint-badges';
import { showPanel } from '@/lib/app/show-panel';
import type { TabView } from '@/lib/app/ports';
import { aReading, anOffer, offering } from '../core/history/a-reading';
import { fakePorts } from './fake-ports';

const from = { tab: 7, url: 'https://www.mi.com/pay?order=1#top' };
const sent = (reading = offering(anOffer('huabei')), change: Partial<TabView> = {}): TabView => ({
  id: newId(),
  at: '2026-11-01T09:59:58.000Z',
  reading,
  settled: true,
  ...change,
});
const at = (url: string, store = 'mi.com') => ({ ...aReading(), page: { ...aReading().page, url, store } });

test('a reading is kept, shown on the badge and in a panel that is put there for it', async () => {
  const ports = fakePorts();
  expect(await recordReading(ports, from, sent())).toBe('added');
  expect([...ports.kept.values()]).toMatchObject([{ demo: false, reading: { status: 'offered' } }]);
  expect(ports.world.badge).toEqual(['offered']);
  expect(ports.done).toEqual(['inject']);
  expect(ports.world.told).toHaveLength(1);
});

test('a page with nothing to say gets no panel, and one there is told', async () => {
  const ports = fakePorts();
  await recordReading(ports, from, sent(aReading()));
  expect(ports.done).toEqual([]);
  ports.world.panel = true;
  await recordReading(ports, from, sent(aReading(), { at: '2026-11-01T09:59:59.000Z' }));
  expect(ports.world.told).toHaveLength(1);
});

test('a suspension is worth telling: one seen once on the page that shows it only, never where the chip is off', async () => {
  const bound = { after: null, by: '2026-11-01T00:00:00.000Z' };
  const state = (confirmed: boolean) =>
    ({
      episode: { series: '', status: 'absent', onset: bound, end: null, reason: null, confirmed, flaps: 0 },
    }) as never;
  const elsewhere = aReading({ status: 'unknown', because: 'no-payment-area' });
  for (const [confirmed, off, reading, done] of [
    [false, false, aReading(), ['inject']],
    [false, false, elsewhere, []],
    [true, false, elsewhere, ['inject']],
    [true, true, aReading(), []],
  ] as const) {
    const ports = fakePorts();
    ports.world.series = [state(confirmed)];
    ports.world.chip = { ...ports.world.chip, off };
    await recordReading(ports, from, sent(reading));
    expect(ports.done).toEqual(done);
  }
});

test.each([
  ['another store', at('https://www.jd.com/item', 'jd.com'), 'https://www.mi.com/pay'],
  ['another path of its own', at('https://www.mi.com/cart?x=1#y'), 'https://www.mi.com/cart'],
  ['no address', at('nonsense'), 'https://www.mi.com/pay'],
  ['another host of the store', at('https://m.mi.com/cart'), 'https://www.mi.com/pay'],
])('a body that claims %s is filed under the sender', async (_, reading, url) => {
  const ports = fakePorts();
  await recordReading(ports, from, sent(reading));
  expect([...ports.kept.values()][0]?.reading.page).toMatchObject({ store: 'mi.com', url });
});

test('a reading from tomorrow or last month is refused for good', async () => {
  const ports = fakePorts();
  for (const when of ['2026-11-01T10:06:00.000Z', '2026-10-01T10:00:00.000Z'])
    await expect(recordReading(ports, from, sent(undefined, { at: when }))).rejects.toThrow('not accepted');
  expect(ports.kept.size).toBe(0);
});

test('a page cannot say that it was looked at for a re-check', async () => {
  const ports = fakePorts();
  const reading = { ...aReading(), page: { ...aReading().page, looked: 'fetch' as const } };
  await recordReading(ports, from, sent(reading));
  expect([...ports.kept.values()][0]?.reading.page).not.toHaveProperty('looked');
});

test('a page that sends too much is refused before anything is kept', async () => {
  const ports = fakePorts();
  ports.world.refuse = () => {
    throw new Error('too many');
  };
  await expect(recordReading(ports, from, sent())).rejects.toThrow('too many');
  expect([ports.kept.size, ports.views.size, ports.world.badge.length]).toEqual([0, 0, 0]);
});

test('no store page and no store switched off becomes history', async () => {
  const ports = fakePorts();
  const elsewhere = aReading({ because: 'not-a-store-page' });
  expect(await recordReading(ports, from, sent(elsewhere))).toBe('not-kept');
  expect(ports.world.badge).toEqual(['none']);
  ports.world.off = ['mi.com'];
  expect(await recordReading(ports, from, sent())).toBe('not-kept');
  expect(ports.kept.size).toBe(0);
});

test('a late repeat is kept, but does not cover what came after it', async () => {
  const ports = fakePorts();
  const early = sent(aReading({ status: 'unknown', because: 'still-loading' }), {
    at: '2026-11-01T09:59:50.000Z',
    settled: false,
  });
  await recordReading(ports, from, sent());
  expect(await recordReading(ports, from, early)).toBe('added');
  expect(ports.views.get(7)?.reading.status).toBe('offered');
  expect(ports.world.badge).toEqual(['offered']);
});

test('the sign of a page: nothing where nothing was to be expected', async () => {
  const ports = fakePorts();
  const signs = [
    aReading({ status: 'unknown', because: 'still-loading' }),
    aReading({ status: 'unknown', because: 'blocked' }),
    aReading({ because: 'no-payment-area' }),
    aReading(),
  ];
  for (const [i, reading] of signs.entries())
    await recordReading(ports, from, sent(reading, { at: `2026-11-01T09:59:0${i}.000Z`, settled: i > 0 }));
  expect(ports.world.badge).toEqual(['reading', 'unknown', 'none', 'absent']);
  await repaintBadges(ports);
  expect(ports.world.badge.at(-1)).toBe('absent');
});

test('a tab that went elsewhere shows nothing of the page before', async () => {
  const ports = fakePorts();
  await recordReading(ports, from, sent());
  ports.world.address = 'https://www.mi.com/pay?order=2';
  await pageLeft(ports, 7);
  expect((await pageView(ports, 7)).view).not.toBeNull();
  ports.world.address = 'https://www.mi.com/cart';
  expect((await pageView(ports, 7)).view).toBeNull();
  await pageLeft(ports, 7);
  expect([ports.views.size, ports.world.badge.at(-1)]).toEqual([0, 'none']);
});

test('the panel opens on demand, put there first where it is missing', async () => {
  const ports = fakePorts();
  await showPanel(ports, 7);
  await showPanel(ports, 7);
  expect(ports.done).toEqual(['inject', 'open', 'open']);
});

test("the account's name becomes a marker at once, and is kept neither with the reading nor with the tab", async () => {
  const ports = fakePorts();
  await recordReading(ports, from, { ...sent(), account: '小明' });
  await recordReading(ports, from, { ...sent(), account: '小红' });
  await recordReading(ports, from, sent());
  expect([...ports.kept.values()].map(({ account }) => account)).toEqual([
    'marker of 小明 at mi.com',
    'marker of 小红 at mi.com',
    'unknown',
  ]);
  expect([...ports.views.values()].every((view) => !('account' in view))).toBe(true);
  expect(JSON.stringify([...ports.views.values(), ports.world.told])).not.toMatch(/小明|小红/);
});
