import { array, constantFrom, integer, option, record, string, tuple } from 'fast-check';
import type { Deletion } from '@/lib/core/archive/archive';
import type { RecordedReading } from '@/lib/core/history/record';
import type { LocalRuleRecord } from '@/lib/core/reading/local/live-rules';
import type { KeptReading } from '@/lib/core/reading/reading';
import type { WatchRecord } from '@/lib/core/watch/watch';
import { aReading, anOffer } from '../history/a-reading';
import { aLocalRule } from '../reading/local/a-local-rule';

const DAY = '2026-11-01T10:00:00.000Z';
const START = Date.parse(DAY);

/** The nth id of a kind, spread over all 64 bits. */
export function idOf(n: number): string {
  const mixed = BigInt.asUintN(64, BigInt(n + 1) * 0x9e37_79b9_7f4a_7c15n);
  return mixed.toString(16).padStart(16, '0');
}

export function kept(change: Partial<KeptReading> = {}): KeptReading {
  const { work: _, ...reading } = aReading(change);
  return reading;
}

export function recorded(n: number, at: string, change: Partial<KeptReading> = {}): RecordedReading {
  return { id: idOf(n), at, demo: false, account: 'unknown', reading: kept(change) };
}

export const SOME_DELETION: Deletion = {
  id: idOf(900),
  at: '2026-11-02T10:00:00.000Z',
  store: 'jd.com',
  until: '2026-11-02T10:00:00.000Z',
  undone: null,
};

export const SOME_WATCHES: readonly WatchRecord[] = [
  {
    id: idOf(700),
    at: DAY,
    kind: 'watch',
    of: idOf(701),
    content: {
      id: idOf(701),
      at: DAY,
      target: {
        store: 'mi.com',
        provider: 'huabei',
        item: { id: 'x3', name: '手机 X3' },
        account: 'unknown',
      },
      wish: { kind: 'cheaper', measure: 'price', than: { amount: '1999.00', currency: 'CNY' } },
      recheck: { url: 'https://www.mi.com/buy?id=3', kind: 'product' },
      off: false,
    },
  },
  { id: idOf(702), at: DAY, kind: 'notice', of: idOf(703), content: null },
];

const local = aLocalRule('花呗分期 12期 ¥134.90/期');
export const SOME_RULES: readonly LocalRuleRecord[] = [
  { id: idOf(800), at: DAY, rule: local.rule.id, store: local.store, local },
  { id: idOf(801), at: '2026-11-03T10:00:00.000Z', rule: local.rule.id, store: local.store, local: null },
];

/** Words as pages have them, and as they should not: controls, quotes, half a surrogate pair, a name that is a trap. */
const words = string({ unit: 'binary', maxLength: 20 });

const reading = record({
  store: constantFrom('mi.com', 'jd.com', 'shop.example'),
  name: option(words, { nil: null }),
  status: constantFrom('offered' as const, 'disabled' as const),
  label: words,
  text: words,
}).map(({ store, name, status, label, text }) =>
  kept({
    status,
    because: null,
    page: { url: `https://www.${store}/pay`, store, kind: 'checkout', locale: 'zh-CN' },
    item: { id: null, name, price: { amount: '1499.00', currency: 'CNY' } },
    offers: [anOffer('huabei', { status, label, evidence: { text, rule: 'test' } })],
  }),
);

/** Readings of some stores, several of one text, at minutes that may be the same. */
export const someReadings = tuple(
  array(reading, { minLength: 1, maxLength: 4 }),
  array(
    tuple(integer({ min: 0, max: 5000 }), integer({ min: 0, max: 3 }), constantFrom('unknown', idOf(77))),
    { maxLength: 30 },
  ),
).map(([texts, seen]) =>
  seen.map(([minute, which, account], n): RecordedReading => ({
    id: idOf(n),
    at: new Date(START + minute * 60_000).toISOString(),
    demo: false,
    account,
    reading: texts[which % texts.length] ?? kept(),
  })),
);
