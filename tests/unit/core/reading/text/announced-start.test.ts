import { describe, expect, it } from 'vitest';
import { announcedStart } from '@/lib/core/reading/text/announced-start';
import { normaliseText } from '@/lib/core/reading/text/text';

const AT = '2026-11-22T04:00:00.000Z';
const start = (text: string, at = AT) => announcedStart(normaliseText(text), at);

describe('the start a notice announces, in UTC', () => {
  it.each([
    ['计划于2026年11月23日01:15-05:00进行系统升级维护', '2026-11-22T17:15:00.000Z'],
    ['11月22日12:00至11月22日15:00系统维护', '2026-11-22T04:00:00.000Z'],
    ['2026-11-22 23:00 至次日 02:30 维护', '2026-11-22T15:00:00.000Z'],
    ['11月24日22:00起暂停分期支付，恢复时间另行通知', '2026-11-24T14:00:00.000Z'],
    ['将于11月24日22时停机维护，预计次日06:00恢复', '2026-11-24T14:00:00.000Z'],
    ['客服时间9:00，今晚22:00至02:00维护', '2026-11-22T14:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(start(text)).toBe(expected);
  });

  it.each([
    '系统维护中，请稍后再试',
    '分期支付维护中，预计11月24日08:00恢复',
    '系统维护，预计18:00系统恢复',
    '维护至1月2日06:00',
    '维护13月45日22:00至23:00',
    '客服电话 400-800-12:3',
    '满500元至1000元可用',
  ])('names none: %s', (text) => {
    expect(start(text)).toBeNull();
  });
});
