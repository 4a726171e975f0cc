import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, minutesBetween } from '@/lib/core/time/instant';
import { checkInterval } from '@/lib/core/watch/check-interval';
import { asked, hostFreeAt, newHost, soberHost } from '@/lib/core/watch/host-manners';
import { dueIn, nextLook } from '@/lib/core/watch/next-due';
import { quietUntil } from '@/lib/core/watch/quiet';
import { retryAfter } from '@/lib/core/watch/retry-after';
import { heardRobots, robotsStep } from '@/lib/core/watch/robots-record';
import { anEpisode } from './a-state';

const NOW = '2026-11-22T12:00:00.000Z';
const later = (minutes: number) => addMinutes(NOW, minutes);

describe('retry-after', () => {
  it.each([
    ['120', 2],
    [' 3600 ', 60],
    ['0', 1],
    ['5', 1],
    ['999999999', 10_080],
    ['Sun, 22 Nov 2026 13:00:00 GMT', 60],
    ['Sunday, 22-Nov-26 13:00:00 GMT', 60],
    ['Sun, 22 Nov 2020 13:00:00 GMT', 1],
    ['Sun, 22 Nov 2099 13:00:00 GMT', 10_080],
  ])('%s is %d minutes', (header, minutes) => {
    expect(retryAfter(header, NOW)).toBe(minutes);
  });

  it.each([null, '', 'soon', '-5', '1e9', '2026-11-22', '12.5'])('%s says nothing', (header) => {
    expect(retryAfter(header, NOW)).toBeNull();
  });
});

describe('a host', () => {
  it('is asked once a minute and 24 times in any 24 hours, whatever the luck', () => {
    const keepsManners = fc.property(
      fc.array(fc.integer({ min: 0, max: 180 }), { maxLength: 200 }),
      (waits) => {
        let [host, now] = [newHost('shop.example'), NOW];
        const times: string[] = [];
        for (const wait of waits) {
          now = addMinutes(now, wait);
          host = soberHost(host, now);
          if (hostFreeAt(host, now) > now) continue;
          host = asked(host, now);
          times.push(now);
        }
        const apart = (n: number) =>
          times.slice(n).map((at, index) => minutesBetween(times[index] ?? at, at));
        return apart(1).every((wait) => wait >= 1) && apart(24).every((wait) => wait >= 1440);
      },
    );
    expect(fc.check(keepsManners).failed).toBe(false);
  });

  it('waits once more, and not for years, when the clock was set back', () => {
    const host = { ...newHost('shop.example'), requests: [later(0)], notBefore: later(60) };
    const now = addMinutes(NOW, -500_000);
    const sober = soberHost(host, now);
    expect(sober.requests).toEqual([now]);
    expect(sober.notBefore).toBe(addMinutes(now, 10_080));
  });
});

describe('the next look', () => {
  it('lies within a fifth of its interval, and half an hour after the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_080 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (minutes, luck) => {
          const wait = minutesBetween(NOW, dueIn(minutes, NOW, NOW, luck));
          expect(wait).toBeGreaterThanOrEqual(Math.max(30, minutes * 0.8 - 0.01));
          expect(wait).toBeLessThanOrEqual(Math.max(30, minutes * 1.2 + 0.01));
        },
      ),
    );
  });

  it('comes just after an announced end, when that is sooner', () => {
    const rhythm = { minutes: 1440, why: 'ordinary', announced: later(90) } as const;
    expect(nextLook(rhythm, { tried: NOW }, NOW, 0.5)).toEqual({
      kind: 'waiting',
      due: later(95),
      why: 'announced',
    });
    expect(nextLook({ ...rhythm, announced: later(5) }, { tried: NOW }, NOW, 0).due).toBe(later(30));
    expect(nextLook({ ...rhythm, announced: later(9000) }, { tried: NOW }, NOW, 0.5).why).toBe('ordinary');
  });

  it.each([
    [1, 40],
    [5, 40],
    [7, 120],
    [30, 240],
    [100, 1440],
    [24 * 40, 10_080],
  ])('in a suspension of %d hours comes after %d minutes', (hours, minutes) => {
    const episode = anEpisode(null, addMinutes(NOW, -hours * 60));
    expect(checkInterval({ kind: 'returns' }, episode, NOW, null).minutes).toBe(minutes);
    expect(checkInterval({ kind: 'disappears' }, episode, NOW, null).minutes).toBe(1440);
  });

  it('by a forecast comes when the chance has risen by ten points, within the bounds', () => {
    const episode = anEpisode(null, NOW);
    const by = (chanceBy: (hours: number) => number) =>
      checkInterval({ kind: 'returns' }, episode, NOW, { chanceBy }).minutes;
    expect(by((hours) => Math.min(1, hours / 100))).toBe(600);
    expect(by(() => 0.9)).toBe(10_080);
    expect(by((hours) => (hours > 0 ? 1 : 0))).toBe(30);
    expect(by((hours) => 0.5 + Math.min(0.5, hours / 100))).toBe(600);
  });
});

describe('robots.txt', () => {
  const page = 'https://shop.example/a';
  const where = { origin: 'https://shop.example', pages: [page], now: NOW };
  const judge = () => 'forbidden' as const;

  it('is asked for before the first look, weekly, and for a page it was not asked about', () => {
    expect(robotsStep(null, page, NOW)).toBe('ask');
    const none = heardRobots(null, where, { kind: 'none' }, judge);
    expect(robotsStep(none, page, later(10_079))).toBe('allowed');
    expect(robotsStep(none, page, later(10_080))).toBe('ask');
    expect(robotsStep(none, 'https://shop.example/b', later(1))).toBe('ask');
  });

  it('forbids what it forbids, and what cannot be told', () => {
    expect(robotsStep(heardRobots(null, where, { kind: 'file', text: '' }, judge), page, later(1))).toBe(
      'forbidden',
    );
    const unknown = heardRobots(null, where, { kind: 'file', text: '' }, () => 'unknown');
    expect(robotsStep(unknown, page, later(1))).toBe('forbidden');
  });

  it('that cannot be reached forbids everything for 30 days, or what it forbade last', () => {
    const silent = { kind: 'unreachable', retryAfter: null } as const;
    const never = heardRobots(null, where, silent, judge);
    expect(robotsStep(never, page, later(1))).toBe('unreachable');
    expect(robotsStep(never, page, later(240))).toBe('ask');
    const still = heardRobots(never, { ...where, now: later(30 * 1440) }, silent, judge);
    expect(robotsStep(still, page, later(30 * 1440 + 1))).toBe('allowed');
    const before = heardRobots(null, where, { kind: 'none' }, judge);
    const now = heardRobots(before, { ...where, now: later(10_080) }, silent, judge);
    expect(robotsStep(now, page, later(10_081))).toBe('allowed');
  });
});

describe('quiet hours', () => {
  const quiet = (from: number, to: number) => ({ quiet: { from: from * 60, to: to * 60 }, names: false });
  it('are those of the local clock, also over midnight', () => {
    // 12:00 UTC is 20:00 in China and 07:00 in New York.
    expect(quietUntil(quiet(19, 21), NOW, 480)).toBe(later(60));
    expect(quietUntil(quiet(22, 8), NOW, 480)).toBeNull();
    expect(quietUntil(quiet(22, 8), NOW, -300)).toBe(later(60));
    expect(quietUntil(quiet(20, 20), NOW, 480)).toBeNull();
    expect(quietUntil(quiet(18, 20), NOW, 480)).toBeNull();
    expect(quietUntil({ quiet: null, names: false }, NOW, 480)).toBeNull();
  });
});
