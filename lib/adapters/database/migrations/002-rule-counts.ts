import type { Migration } from './migration';

/** A reading as far as this step needs it. */
interface Row {
  readonly at: string;
  readonly demo: boolean;
  readonly reading: {
    readonly page: { readonly store: string };
    readonly offers: readonly {
      readonly provider: string;
      readonly status: string;
      readonly evidence: { readonly rule: string };
    }[];
  };
}

const NONE = { offer: 0, disabled: 0, mention: 0, empty: 0, refused: 0, lastAt: '', lastStore: '' };
type Count = typeof NONE & { readonly rule: string };

/** How often each rule fired. Readings from before tell it by the evidence of their offers. */
export const ruleCounts: Migration = {
  version: 2,
  stores: { ruleCounts: 'rule' },
  async upgrade(transaction) {
    const counts = new Map<string, Count>();
    await transaction.table<Row>('readings').each(({ at, demo, reading }) => {
      if (demo) return;
      const { store } = reading.page;
      const fired = new Map<string, readonly [rule: string, did: 'offer' | 'disabled']>();
      for (const { provider, status, evidence } of reading.offers) {
        const did = status === 'offered' ? 'offer' : 'disabled';
        for (const rule of [evidence.rule, `brand:${provider}`]) fired.set(`${did} ${rule}`, [rule, did]);
      }
      for (const [rule, did] of fired.values()) {
        const before: Count = counts.get(rule) ?? { ...NONE, rule };
        const last = at >= before.lastAt ? { lastAt: at, lastStore: store } : {};
        counts.set(rule, { ...before, [did]: before[did] + 1, ...last });
      }
    });
    await transaction.table('ruleCounts').clear();
    await transaction.table('ruleCounts').bulkPut([...counts.values()]);
  },
};
