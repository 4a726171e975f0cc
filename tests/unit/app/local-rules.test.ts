import { describe, expect, it } from 'vitest';
import { changeLocalRule, takeInLocalRules } from '@/lib/app/change-local-rule';
import { recordReading } from '@/lib/app/record-reading';
import { teach } from '@/lib/app/teach';
import type { TeachingDraft } from '@/lib/core/reading/local/teaching-draft';
import { aReading } from '../core/history/a-reading';
import { aLocalRule, anElement, HUABEI, POINTED } from '../core/reading/local/a-local-rule';
import { fakePorts } from './fake-ports';

const PAGE = {
  url: 'https://order.mi.com/pay?token=1',
  kind: 'checkout',
  lang: 'zh-CN',
  price: null,
} as const;
const draft: TeachingDraft = {
  taught: HUABEI,
  pointed: POINTED,
  page: { ...PAGE, url: 'https://order.mi.com/pay' },
  seen: anElement('花呗分期 12期 ¥134.90/期'),
};

describe('teaching', () => {
  it('keeps a rule for the store the browser names, and has its pages read again', async () => {
    const ports = fakePorts();
    const { rule } = await teach(ports, { url: PAGE.url }, draft);
    expect(rule).toBe('local:00000001');
    expect(await ports.localRules.of('mi.com')).toEqual([
      expect.objectContaining({
        store: 'mi.com',
        at: ports.world.now,
        page: { ...PAGE, url: 'https://order.mi.com/pay' },
        rule: expect.objectContaining({ id: rule, where: { hosts: ['mi.com'] } }),
      }),
    ]);
    expect(ports.done).toEqual(['rules of mi.com']);
  });

  it('believes no address of another origin', async () => {
    const ports = fakePorts();
    const lying = { ...draft, page: { ...draft.page, url: 'https://www.jd.com/pay' } };
    await teach(ports, { url: PAGE.url }, lying);
    expect((await ports.localRules.of('mi.com'))[0]?.page.url).toBe('https://order.mi.com/pay');
    expect(await ports.localRules.of('jd.com')).toEqual([]);
  });

  it('refuses what fails its own test, and more rules than make sense', async () => {
    const ports = fakePorts();
    const silent = { ...draft, seen: anElement('运费险') };
    await expect(teach(ports, { url: PAGE.url }, silent)).rejects.toThrow(/does not read as taught/);
    for (let i = 0; i < 60; i += 1) await teach(ports, { url: PAGE.url }, draft);
    await expect(teach(ports, { url: PAGE.url }, draft)).rejects.toThrow(/has 60 already/);
    expect(ports.log).toHaveLength(60);
  });
});

describe('removing and bringing back', () => {
  it('are records of their own', async () => {
    const ports = fakePorts();
    const { rule } = await teach(ports, { url: PAGE.url }, draft);
    const [before] = await ports.localRules.of('mi.com');
    ports.world.now = '2026-11-01T11:00:00.000Z';
    expect(await changeLocalRule(ports, rule, 'removed')).toBe(true);
    expect(await ports.localRules.of('mi.com')).toEqual([]);
    ports.world.now = '2026-11-01T12:00:00.000Z';
    expect(await changeLocalRule(ports, rule, 'back')).toBe(true);
    expect(await ports.localRules.of('mi.com')).toEqual([before]);
    expect(ports.log).toHaveLength(3);
  });

  it('are no page’s to ask for another store', async () => {
    const ports = fakePorts();
    const { rule } = await teach(ports, { url: PAGE.url }, draft);
    expect(await changeLocalRule(ports, rule, 'removed', 'jd.com')).toBe(false);
    expect(await changeLocalRule(ports, 'local:0000000f', 'removed')).toBe(false);
    expect(await ports.localRules.of('mi.com')).toHaveLength(1);
  });
});

it('rules from a file replace those of the same id', async () => {
  const ports = fakePorts();
  const [old, other] = [aLocalRule('a'), aLocalRule('b', { id: 'local:00000002' })];
  await takeInLocalRules(ports, [old, other]);
  ports.world.now = '2026-11-01T11:00:00.000Z';
  const newer = { ...old, at: '2026-11-03T10:00:00.000Z' };
  expect(await takeInLocalRules(ports, [newer])).toBe(1);
  expect(await ports.localRules.of('mi.com')).toEqual([newer, other]);
});

it('how rules stand is noted with the reading that says so', async () => {
  const ports = fakePorts();
  const id = '00000000-0000-4000-8000-000000000001';
  const fits = [{ rule: 'local:00000001', label: '花呗', fit: 'silent' as const }];
  const view = { id, at: ports.world.now, reading: aReading(), settled: true, fits };
  await recordReading(ports, { tab: 1, url: 'https://www.mi.com/pay' }, view);
  expect(ports.fits).toEqual([
    { rule: 'local:00000001', fit: 'silent', at: ports.world.now, url: 'https://www.mi.com/pay' },
  ]);
});
