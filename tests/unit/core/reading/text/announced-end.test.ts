import { describe, expect, it } from 'vitest';
import { announcedEnd } from '@/lib/core/reading/text/announced-end';
import { normaliseText } from '@/lib/core/reading/text/text';

const AT = '2026-11-22T04:00:00.000Z';
const end = (text: string, at = AT) => announcedEnd(normaliseText(text), at);

describe('the end a notice announces, in UTC', () => {
  it.each([
    ['计划于2026年11月23日01:15-05:00进行系统升级维护', '2026-11-22T21:00:00.000Z'],
    ['11月22日12:00至11月22日15:00系统维护', '2026-11-22T07:00:00.000Z'],
    ['2026-11-22 23:00 至次日 02:30 维护', '2026-11-22T18:30:00.000Z'],
    ['分期支付维护中，预计11月24日08:00恢复', '2026-11-24T00:00:00.000Z'],
    ['系统维护，预计18:00恢复', '2026-11-22T10:00:00.000Z'],
    ['11月22日22:00至02:00进行维护', '2026-11-22T18:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(end(text)).toBe(expected);
  });

  it('takes the nearest year for a date without one', () => {
    expect(end('维护至1月2日06:00', '2026-12-30T00:00:00.000Z')).toBe('2027-01-01T22:00:00.000Z');
    expect(end('维护至12月30日06:00', '2027-01-02T00:00:00.000Z')).toBe('2026-12-29T22:00:00.000Z');
  });

  it.each(['系统维护中，请稍后再试', '维护至13月45日99:00', '客服电话 400-800-12:3', '满500元至1000元可用'])(
    'names none: %s',
    (text) => {
      expect(end(text)).toBeNull();
    },
  );
});
