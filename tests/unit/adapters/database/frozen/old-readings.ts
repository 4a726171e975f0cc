/** Readings as versions 1 to 3 kept them, copied from what those versions wrote. Never edited. */
const plan = {
  count: 3,
  each: '1027.16',
  first: null,
  down: null,
  currency: 'CNY',
  feePerPeriod: null,
  feeTotal: null,
  rate: null,
  interestFree: null,
  teaser: false,
};

const offer = {
  provider: 'huabei',
  label: '花呗',
  status: 'offered',
  kind: 'installments',
  plans: [plan],
  limits: null,
  reason: null,
  lender: null,
  evidence: { text: '花呗分期 ¥1027.16 x 3期', rule: 'mi.com/cashier' },
};

const checkout = {
  status: 'offered',
  because: null,
  page: { url: 'https://pay.buy.mi.com/pay/index', store: 'mi.com', kind: 'checkout', locale: 'zh-CN' },
  item: null,
  offers: [offer],
  mentions: [],
  notices: [],
  methods: ['支付宝'],
  disclosure: null,
  work: { nodes: 120, milliseconds: 3.5 },
};

const gone = { ...checkout, status: 'absent', because: 'not-listed', offers: [] };

export const OLD_READINGS = [
  {
    id: '3f2b8c1a-9d4e-4f60-8a7b-1c2d3e4f5a6b',
    at: '2026-10-01T08:00:00.000Z',
    demo: false,
    reading: checkout,
    shelf: 'mi.com|unknown|any',
  },
  {
    id: '0a1b2c3d-4e5f-4a6b-9c8d-7e6f5a4b3c2d',
    at: '2026-10-02T08:00:00.000Z',
    demo: false,
    reading: gone,
    shelf: 'mi.com|unknown|any',
  },
  {
    id: '00000000-0000-4000-8000-000000000000',
    at: '2026-09-01T08:00:00.000Z',
    demo: true,
    reading: checkout,
    shelf: 'demo|mi.com|unknown|any',
  },
  {
    id: '00000000-0000-4000-8000-000000000001',
    at: '2026-09-02T08:00:00.000Z',
    demo: true,
    reading: gone,
    shelf: 'demo|mi.com|unknown|any',
  },
];

/** The same as they must be found after any number of steps. */
export const NEW_READINGS = OLD_READINGS.map(({ id, at, demo, reading: { work: _, ...reading } }) => ({
  id: demo ? `de30${id.slice(-12)}` : id.replaceAll('-', '').slice(0, 16),
  at,
  demo,
  account: 'unknown',
  reading,
}));

const span = {
  series: 'mi.com|huabei|unknown|any',
  status: 'offered',
  from: '2026-10-01T08:00:00.000Z',
  to: '2026-10-01T08:00:00.000Z',
  readings: 1,
  firstReading: '3f2b8c1a-9d4e-4f60-8a7b-1c2d3e4f5a6b',
  lastReading: '3f2b8c1a-9d4e-4f60-8a7b-1c2d3e4f5a6b',
  reason: null,
  announced: null,
  counts: [3],
  label: '花呗',
};

export const OLD_SPANS = [span];
export const OLD_SERIES = [
  {
    key: 'mi.com|huabei|unknown|any',
    shelf: 'mi.com|unknown|any',
    store: 'mi.com',
    provider: 'huabei',
    account: 'unknown',
    item: 'any',
    demo: false,
    seenOn: {},
    current: span,
    lastKnown: span,
    episodes: { offeredAt: span.to, latest: null },
    episode: null,
  },
];

const none = { offer: 0, disabled: 0, mention: 0, empty: 0, refused: 0 };
const last = { lastAt: '2026-10-01T08:00:00.000Z', lastStore: 'mi.com' };
export const OLD_RULE_COUNTS = ['brand:huabei', 'mi.com/cashier'].map((rule) => ({
  ...none,
  ...last,
  rule,
  offer: 1,
}));

export const OLD_LOCAL_RULES = [
  {
    id: '9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a',
    at: '2026-10-03T08:00:00.000Z',
    rule: 'local:1',
    store: 'mi.com',
    local: null,
  },
];
export const OLD_LOCAL_FITS = [
  { rule: 'local:1', fit: 'fits', at: '2026-10-03T08:00:00.000Z', url: 'https://pay.buy.mi.com/pay/index' },
];
