import { EMPTY_PLAN } from '@/lib/core/plans/plan';
import { UNKNOWN_ACCOUNT } from '@/lib/core/history/record';
import type { RecordedReading } from '@/lib/core/history/record';
import type { Offer, Reading } from '@/lib/core/reading/reading';

/** A checkout page of mi.com that shows nothing, changed as a test needs it. */
export function aReading(change: Partial<Reading> = {}, kind: Reading['page']['kind'] = 'checkout'): Reading {
  return {
    status: 'absent',
    because: 'not-listed',
    page: { url: 'https://www.mi.com/pay', store: 'mi.com', kind, locale: 'zh-CN' },
    item: null,
    offers: [],
    mentions: [],
    notices: [],
    methods: [],
    disclosure: null,
    work: { nodes: 1, milliseconds: 1 },
    ...change,
  };
}

export function anOffer(
  provider: string,
  change: Partial<Offer> = {},
  counts: readonly number[] = [3, 12],
): Offer {
  return {
    provider,
    label: provider.toUpperCase(),
    status: 'offered',
    kind: 'installments',
    plans: counts.map((count) => ({ ...EMPTY_PLAN, count })),
    limits: null,
    reason: null,
    lender: null,
    evidence: { text: provider, rule: 'test' },
    ...change,
  };
}

/** A page with these offers. */
export function offering(...offers: Offer[]): Reading {
  const open = offers.some(({ status }) => status === 'offered');
  return aReading({ status: open ? 'offered' : 'disabled', because: null, offers });
}

export function record(id: string, at: string, reading: Reading, demo = false): RecordedReading {
  return { id, at, demo, account: UNKNOWN_ACCOUNT, reading };
}

/** "10:30" on the test's day, or "+2 10:30" two days later. */
export function on(clock: string): string {
  const [days, time] = clock.includes(' ') ? [Number(clock.split(' ')[0]), clock.split(' ')[1]] : [0, clock];
  return new Date(Date.parse(`2026-11-01T${time}:00.000Z`) + days * 86_400_000).toISOString();
}
