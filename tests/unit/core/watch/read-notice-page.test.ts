import { describe, expect, it } from 'vitest';
import { ALL_KNOWLEDGE } from '@/lib/core/reading/all-knowledge';
import type { NoticeMemory } from '@/lib/core/watch/news';
import { readNoticePage } from '@/lib/core/watch/read-notice-page';
import { sentencesOf } from '@/lib/core/watch/sentences';

const look = (text: string, memory: NoticeMemory | null, at = '2026-11-22T02:00:00.000Z', lang = 'zh-CN') =>
  readNoticePage({ of: 'n', url: 'https://shop.example/notice', text, lang, at }, memory, ALL_KNOWLEDGE);

const BEGIN = '商城公告\n新品上市，欢迎选购。\n花呗分期支持 3/6/12 期。';

describe('a notice page', () => {
  it('begins with what stands there at the first look', () => {
    const { texts, memory } = look(BEGIN, null);
    expect(texts).toEqual([]);
    expect(memory.hashes.length).toBeGreaterThan(1);
  });

  it('tells new sentences that speak of installments, with what they announce', () => {
    const { memory } = look(BEGIN, null);
    const next = look(
      `${BEGIN}\n花呗分期服务将于11月22日22:00至次日02:00系统维护，期间无法使用。\n满300元包邮。`,
      memory,
      '2026-11-22T10:00:00.000Z',
    );
    expect(next.texts).toHaveLength(1);
    expect(next.texts[0]).toMatchObject({
      text: '花呗分期服务将于11月22日22:00至次日02:00系统维护，期间无法使用。',
      class: 'maintenance',
      endsAt: '2026-11-22T18:00:00.000Z',
      after: '2026-11-22T02:00:00.000Z',
      at: '2026-11-22T10:00:00.000Z',
    });
  });

  it('does not tell sentences that moved, went and came back, or are written in other widths', () => {
    const { memory } = look(BEGIN, null);
    const without = look('商城公告\n新品上市，欢迎选购。', memory);
    expect(without.texts).toEqual([]);
    const back = look('花呗分期支持　３/６/１２ 期。\n\n新品上市，欢迎选购。商城公告', without.memory);
    expect(back.texts).toEqual([]);
  });

  it('reads other languages, and keeps to its bounds', () => {
    const first = look('Service status. All systems operational.', null, undefined, 'en');
    const now = look(
      'Service status. All systems operational. Klarna is temporarily unavailable. Orders ship late.',
      first.memory,
      undefined,
      'en',
    );
    expect(now.texts.map(({ text }) => text)).toEqual(['Klarna is temporarily unavailable.']);
    const flood = Array.from({ length: 5_000 }, (_, n) => `分期公告第${n}条：可分12期。`).join('\n');
    const flooded = look(flood, first.memory);
    expect(flooded.texts).toHaveLength(20);
    expect(flooded.memory.hashes.length).toBeLessThanOrEqual(4_000);
  });
});

it('parts sentences at their ends, and not at the marks inside a number or name', () => {
  expect(sentencesOf('Rate 1.5 % at mi.com now. Next one!\nThird；第四句话。第五句话')).toEqual([
    'Rate 1.5 % at mi.com now.',
    'Next one!',
    'Third；',
    '第四句话。',
    '第五句话',
  ]);
});
