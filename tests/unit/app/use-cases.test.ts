import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { checkTab } from '@/lib/app/check-tab';
import { placeChip } from '@/lib/app/place-chip';
import { createReadingGate, TooManyReadings } from '@/lib/app/reading-gate';
import { readOpenPages, registerReaders } from '@/lib/app/register-readers';
import { fakePorts } from './fake-ports';

test.each<[string | null, object]>([
  ['https://www.mi.com/', { checked: true }],
  ['chrome://settings/', { checked: false, because: 'not-a-web-page' }],
  ['file:///home/me/x.html', { checked: false, because: 'not-a-web-page' }],
  [null, { checked: false, because: 'not-allowed' }],
])('checking %s gives %o', async (address, checked) => {
  expect(await checkTab(fakePorts(address), 7)).toEqual(checked);
});

test('the reader is registered where granted, save stores switched off', async () => {
  const ports = fakePorts();
  ports.world.off = ['jd.com', 'localhost', '127.0.0.1'];
  await registerReaders(ports);
  await readOpenPages(ports, ['*://*.jd.com/*']);
  const but = '*://*.jd.com/*,*://localhost/*,*://127.0.0.1/*';
  expect(ports.done).toEqual([`register *://*.mi.com/* but ${but}`, `open *://*.jd.com/* but ${but}`]);
});

test('the chip is placed for the whole store of the page', async () => {
  const ports = fakePorts();
  await placeChip(ports.settings, 'https://buy.mi.com/pay?x=1', { y: 0.5 });
  expect(ports.done).toEqual(['chip mi.com']);
});

test('however a page sends, thirty pass at once and thirty a minute after that, and the last can pass', () =>
  assert(
    property(array(integer({ min: 0, max: 5000 }), { maxLength: 400 }), (pauses) => {
      const gate = createReadingGate();
      let now = 0;
      let passed = 0;
      const pass = (): number => {
        try {
          gate(1, 'mi.com', now);
          passed += 1;
          return 0;
        } catch (error) {
          if (!(error instanceof TooManyReadings)) throw error;
          return Number(/in (\d+) seconds/.exec(String(error))?.[1]);
        }
      };
      for (const pause of pauses) {
        now += pause;
        pass();
      }
      expect(passed).toBeLessThanOrEqual(30 + (now * 30) / 60_000 + 1e-9);
      now += pass() * 1000;
      expect(pass()).toBe(0);
    }),
  ));

test('many tabs of one store share an allowance; another store has its own', () => {
  const gate = createReadingGate();
  const pass = (tab: number, store: string) => () => gate(tab, store, 0);
  for (let tab = 0; tab < 120; tab += 1) pass(tab, 'mi.com')();
  expect(pass(999, 'mi.com')).toThrow(TooManyReadings);
  expect(pass(999, 'jd.com')).not.toThrow();
});
