import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { createWords } from '@/components/ui/create-words';
import type { Tongue } from '@/components/ui/create-words';
import { WordsProvider } from '@/components/ui/words';
import type { SeriesFacts } from '@/components/page/page-facts';
import type { SeriesState } from '@/lib/core/history/series-state';
import type { Episode, Span } from '@/lib/core/history/span';
import type { ComparedPlan } from '@/lib/core/plans/compare-plans';
import { emptyWay } from '@/lib/core/plans/ways/empty-way';
import { EMPTY_PLAN } from '@/lib/core/plans/plan';
import type { Plan } from '@/lib/core/plans/plan';
import type { Offer, Reading, Status } from '@/lib/core/reading/reading';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';

/** Plain values the component tests build their pages from. */

export const words = (language: Tongue = 'en') => createWords(language, language === 'en' ? en : zh);

export function draw(children: ComponentChildren, language: Tongue = 'en') {
  return render(<WordsProvider value={words(language)}>{children}</WordsProvider>);
}

export function plan(part: Partial<Plan>): Plan {
  return { ...EMPTY_PLAN, currency: 'CNY', ...part };
}

/** An exact figure, or nothing known. */
export const exactly = (value: string | null) => ({ value, low: value, high: value });

/** A compared plan of which only `part` is known. */
export function comparedPlan(part: Partial<ComparedPlan>): ComparedPlan {
  return {
    key: '0.0',
    way: emptyWay('stated'),
    count: 12,
    each: null,
    total: exactly(null),
    extra: exactly(null),
    presentCost: exactly(null),
    annual: null,
    quality: 'none',
    largestMonth: null,
    payments: [],
    owned: true,
    schedule: null,
    assumed: {},
    doubt: null,
    open: [],
    notes: [],
    ...part,
  };
}

export function offer(provider: string, plans: readonly Plan[], part: Partial<Offer> = {}): Offer {
  return {
    provider,
    label: provider,
    status: 'offered',
    kind: 'installments',
    plans,
    limits: null,
    reason: null,
    lender: null,
    evidence: { text: `${provider} on the page`, rule: 'test/rule' },
    ...part,
  };
}

export function reading(part: Partial<Reading>): Reading {
  return {
    status: 'offered',
    because: null,
    page: { url: 'https://www.mi.com/buy', store: 'mi.com', kind: 'checkout', locale: 'zh-CN' },
    item: { id: '1', name: 'Phone', price: { amount: '1499.00', currency: 'CNY' } },
    offers: [],
    mentions: [],
    notices: [],
    methods: [],
    disclosure: null,
    work: { nodes: 1, milliseconds: 1 },
    ...part,
  };
}

export function span(status: Status, from: string, to: string, part: Partial<Span> = {}): Span {
  return {
    series: 'mi.com|unknown|any|huabei',
    status,
    from,
    to,
    readings: 3,
    firstReading: `${from}-first`,
    lastReading: `${to}-last`,
    reason: null,
    announced: null,
    label: '花呗分期',
    ...part,
  };
}

export function episode(part: Partial<Episode> = {}): Episode {
  return {
    series: 'mi.com|unknown|any|huabei',
    status: 'absent',
    onset: { after: '2026-11-18T13:40:00Z', by: '2026-11-19T01:12:00Z' },
    end: null,
    ended: false,
    reason: null,
    announced: null,
    confirmed: true,
    flaps: 0,
    flapping: false,
    ...part,
  };
}

export function series(provider: string, part: Partial<SeriesFacts> = {}): SeriesFacts {
  return {
    key: `mi.com|unknown|any|${provider}`,
    store: 'mi.com',
    provider,
    label: provider,
    status: 'absent',
    last: span('absent', '2026-11-19T01:12:00Z', '2026-11-21T01:12:00Z'),
    episode: episode(),
    ...part,
  };
}

/** A series as lists know it: offered at the last look unless `part` says otherwise. */
export function seriesState(provider: string, part: Partial<SeriesState> = {}): SeriesState {
  const store = part.store ?? 'mi.com';
  const last = span('offered', '2026-11-01T00:00:00.000Z', '2026-11-21T00:00:00.000Z');
  return {
    key: `${store}|unknown|any|${provider}`,
    store,
    provider,
    account: 'unknown',
    item: null,
    label: provider,
    status: 'offered',
    looked: last.to,
    last,
    episode: null,
    price: null,
    fee: null,
    demo: false,
    ...part,
  };
}
