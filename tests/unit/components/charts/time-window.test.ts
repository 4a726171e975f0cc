import { afterEach, describe, expect, it, vi } from 'vitest';
import { tickLabels } from '@/components/charts/tick-labels';
import { DAY, HOUR, moveWindow, zoomWindow } from '@/components/charts/time-window';
import { timeTicks } from '@/components/charts/time-ticks';

const NOW = Date.parse('2026-11-22T00:00:00Z');
const window = { from: NOW - 10 * DAY, to: NOW };

afterEach(() => vi.unstubAllEnvs());

describe('a window of time', () => {
  it('zooms about the moment under the pointer and never past the latest', () => {
    const shorter = zoomWindow(window, 0.5, 0.25, NOW);
    expect(shorter).toEqual({ from: NOW - 8.75 * DAY, to: NOW - 3.75 * DAY });
    expect(zoomWindow(window, 2, 0.5, NOW)).toEqual({ from: NOW - 20 * DAY, to: NOW });
    expect(zoomWindow(window, 1e-9, 0.5, NOW).to - zoomWindow(window, 1e-9, 0.5, NOW).from).toBe(HOUR);
    expect(zoomWindow(window, 1e9, 0.5, NOW).from).toBeGreaterThan(Date.parse('1980-01-01T00:00:00Z'));
  });

  it('moves by a share of itself and stops at the latest', () => {
    expect(moveWindow(window, -0.5, NOW)).toEqual({ from: NOW - 15 * DAY, to: NOW - 5 * DAY });
    expect(moveWindow(window, 0.5, NOW)).toEqual(window);
  });
});

describe('timeTicks', () => {
  it('fits the zoom: hours, days, months, years, on round local moments', () => {
    vi.stubEnv('TZ', 'Asia/Shanghai');
    const ticks = (length: number) => timeTicks({ from: NOW - length, to: NOW }, 8);
    expect(ticks(6 * HOUR).map(({ at }) => new Date(at).getMinutes())).toEqual([0, 0, 0, 0, 0, 0, 0]);
    for (const [length, unit] of [
      [20 * 60_000, 'minute'],
      [2 * DAY, 'hour'],
      [30 * DAY, 'day'],
      [400 * DAY, 'month'],
      [4000 * DAY, 'year'],
    ] as const) {
      const found = ticks(length);
      expect(found.length, unit).toBeGreaterThan(2);
      expect(found.length, unit).toBeLessThan(11);
      expect(new Set(found.map((tick) => tick.unit))).toEqual(new Set([unit]));
    }
    expect(ticks(30 * DAY).every(({ at }) => new Date(at).getHours() === 0)).toBe(true);
  });

  it('keeps midnights through a switch of summer time, and its hours distinct', () => {
    vi.stubEnv('TZ', 'America/New_York');
    const [from, to] = [Date.parse('2026-10-30T00:00:00-04:00'), Date.parse('2026-11-04T00:00:00-05:00')];
    const days = timeTicks({ from, to }, 8);
    expect(days.map(({ at }) => new Date(at).getHours())).toEqual([0, 0, 0, 0, 0, 0]);
    const night = {
      from: Date.parse('2026-11-01T00:00:00-04:00'),
      to: Date.parse('2026-11-01T05:00:00-05:00'),
    };
    const hours = timeTicks(night, 8).map(({ at }) => at);
    expect(hours.toSorted((a, b) => a - b)).toEqual(hours);
    expect(new Set(hours).size).toBe(hours.length);
  });

  it('says as little as tells ticks apart, and the turn of a day or year', () => {
    vi.stubEnv('TZ', 'UTC');
    const hours = { from: Date.parse('2026-11-21T12:00:00Z'), to: Date.parse('2026-11-22T12:00:00Z') };
    expect(tickLabels(timeTicks(hours, 5), hours, 'en').map(({ text }) => text)).toEqual([
      'Nov 21',
      '18:00',
      'Nov 22',
      '06:00',
      '12:00',
    ]);
    const months = { from: Date.parse('2025-11-01T00:00:00Z'), to: Date.parse('2026-03-01T00:00:00Z') };
    expect(tickLabels(timeTicks(months, 5), months, 'zh-CN').map(({ text }) => text)).toEqual([
      '2025年11月',
      '12月',
      '2026年1月',
      '2月',
      '3月',
    ]);
  });
});
