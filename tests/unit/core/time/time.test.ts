import { assert, date, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { addMinutes, isInstant, minutesBetween } from '@/lib/core/time/instant';
import { addDays, dateOf, daysBetween, instantOf } from '@/lib/core/time/plain-date';

const moment = date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });

test.each([
  ['2026-11-22T03:37:40.000Z', true],
  ['2026-11-22T03:37:40Z', false],
  ['2026-02-30T00:00:00.000Z', false],
  ['2026-11-22T24:00:00.000Z', false],
  ['2026-11-22T03:37:40.000+08:00', false],
  ['', false],
])('%s is an instant: %s', (text, is) => expect(isInstant(text)).toBe(is));

test('minutes added are minutes between', () =>
  assert(
    property(moment, integer({ min: -1e6, max: 1e6 }), (at, minutes) => {
      const from = at.toISOString();
      expect(minutesBetween(from, addMinutes(from, minutes))).toBe(minutes);
    }),
  ));

test('days added are days between, over every month end', () =>
  assert(
    property(moment, integer({ min: -5000, max: 5000 }), (at, days) => {
      const from = dateOf(at.toISOString());
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  ));

test('a Chinese evening is the next day in China, and the instant of its clock is itself', () => {
  expect(dateOf('2026-11-21T17:30:00.000Z', 480)).toBe('2026-11-22');
  expect(instantOf('2026-11-22', 1, 30, 480)).toBe('2026-11-21T17:30:00.000Z');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
});
