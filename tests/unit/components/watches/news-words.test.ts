import { expect, test } from 'vitest';
import { newsWords } from '@/components/watches/news-words';
import { createWords } from '@/components/ui/create-words';
import type { Tongue } from '@/components/ui/create-words';
import type { News } from '@/lib/core/watch/news';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';

const NOW = '2026-11-22T08:00:00.000Z';
const when = { after: '2026-11-22T05:00:00.000Z', by: '2026-11-22T07:30:00.000Z' };
const about = {
  watch: 'w1',
  store: 'mi.com',
  provider: 'huabei',
  label: '花呗分期',
  item: null,
  series: 's',
  reading: 'r',
};
const returned: News = { ...about, kind: 'returned', when };
const yuan = (amount: string) => ({ amount, currency: 'CNY' as const });
const said = (news: readonly News[], tongue: Tongue = 'en') =>
  newsWords(news, createWords(tongue, tongue === 'en' ? en : zh), NOW);

test('a return says who and where, when it was seen and when it was not, and leads to its series', () => {
  const { title, message, hash } = said([returned]);
  expect(title).toMatch(/Huabei.*is back at .*(Mi|mi)/);
  expect(message.match(/Nov 22/g)).toHaveLength(2);
  expect(hash).toBe('#/history/mi.com?provider=huabei');
  expect(said([returned], 'zh-CN').title).toMatch(/花呗.*恢复/);
});

test('what was never seen otherwise names one time only', () => {
  const { message } = said([{ ...returned, when: { after: null, by: when.by } }]);
  expect(message.match(/Nov 22/g)).toHaveLength(1);
});

test("a loss quotes the store's own words", () => {
  const gone: News = { ...about, kind: 'gone', when, reason: { class: 'maintenance', text: '系统维护中' } };
  expect(said([gone]).message).toContain('系统维护中');
});

test('no product is named unless it was given', () => {
  expect(said([returned]).message).not.toContain('·');
  expect(said([{ ...returned, item: 'Phone 12' }]).message).toContain('Phone 12');
});

test('several news are one notice: how many, and what, three at most', () => {
  const { title, message, hash } = said(Array.from({ length: 5 }, () => returned));
  expect(title).toContain('5');
  expect(message.split('\n')).toHaveLength(3);
  expect(hash).toBe('#/watches');
});

const change = { series: 's', since: when.after, by: when.by, reading: 'r' };
test.each<[News, RegExp]>([
  [
    { ...about, kind: 'cheaper', measure: 'price', amount: yuan('2799.00'), than: yuan('2800'), when },
    /2,799/,
  ],
  [
    { ...about, kind: 'cheaper', measure: 'fee', amount: yuan('0'), than: yuan('50'), when },
    /over the price/,
  ],
  [{ ...about, kind: 'replaced', when, instead: '白条' }, /白条/],
  [
    {
      ...about,
      kind: 'terms',
      changes: [
        { ...change, facet: 'counts', before: [3, 6, 12], after: [3, 6] },
        {
          ...change,
          facet: 'rate',
          count: 6,
          before: { value: '0.06', base: 'total' },
          after: { value: '0', base: 'free' },
        },
        { ...change, facet: 'min', before: yuan('100'), after: yuan('600') },
      ],
    },
    /3, 6, before that 3, 6, 12\n.*no cost.*6\.0%\n.*600.*100/,
  ],
  [
    { kind: 'check-stopped', page: 'https://www.mi.com/1', store: 'mi.com', why: 'robot-check' },
    /never answered for you/,
  ],
  [{ kind: 'reminder', page: 'https://www.mi.com/1', store: 'mi.com' }, /while you have it open/],
])('%# says what changed', (news, words) => {
  for (const tongue of ['en', 'zh-CN'] as const) {
    const { title, message } = said([news], tongue);
    expect([title, message].filter((text) => text === '' || /\$\d|undefined|null/.test(text))).toEqual([]);
  }
  expect(said([news]).message).toMatch(words);
});
