import type { MessageClass } from '@/lib/core/reading/reading';
import type { Random } from './random';
import { between, DAY, HOUR, MINUTE } from './timeline';
import type { Timeline } from './timeline';

export interface TrueStatus {
  readonly status: 'offered' | 'disabled' | 'absent';
  /** The words beside it, of a greyed one. */
  readonly reason: MessageClass | null;
}

export interface TrueTerms {
  readonly lender: string;
  readonly counts: readonly number[];
  /** In hundredths of a per cent of the price, by count; 0 is free. */
  readonly rates: Readonly<Record<number, number>>;
  readonly min: number;
  readonly max: number;
}

/** What is true of one provider at one store for one account, all year. */
export interface TrueProvider {
  readonly provider: string;
  readonly status: Timeline<TrueStatus>;
  readonly terms: Timeline<TrueTerms>;
}

const OFFERED: TrueStatus = { status: 'offered', reason: null };
const GREYED: TrueStatus = { status: 'disabled', reason: 'limit' };
const REASONS = ['maintenance', 'generic_error', 'limit', null, null] as const;

/** `starts`: ms after `begin` at which the store first offers it; 0 for one it always had. */
export function trueProvider(
  random: Random,
  provider: string,
  begin: number,
  end: number,
  starts: number,
): TrueProvider {
  // Some are greyed when the year begins.
  const first = starts > 0 ? gone() : random.chance(0.2) ? GREYED : OFFERED;
  const opens = first === GREYED ? random.wait(3 * DAY) : starts;
  const status = [
    { from: begin, is: first },
    ...(opens > 0 ? [{ from: between(begin + opens), is: OFFERED }] : []),
  ];
  let at = begin + opens;
  for (;;) {
    at += random.wait(6 * DAY);
    const is = random.chance(0.5) ? gone() : { status: 'disabled' as const, reason: random.pick(REASONS) };
    // Some come and go for a while before they stay, or are back.
    for (let flaps = random.chance(0.5) ? random.whole(1, 6) : 0; flaps >= 0; flaps -= 1) {
      const back =
        at + random.pick([8 * MINUTE, 40 * MINUTE, 5 * HOUR, DAY, 5 * DAY]) * (0.5 + random.next());
      if (back >= end) return { provider, status, terms: termsOf(random, begin, end) };
      status.push({ from: between(at), is }, { from: between(back), is: OFFERED });
      at = back + random.whole(3, 90) * MINUTE;
    }
  }
}

function gone(): TrueStatus {
  return { status: 'absent', reason: null };
}

function termsOf(random: Random, begin: number, end: number): Timeline<TrueTerms> {
  let is: TrueTerms = {
    lender: '甲消费金融',
    counts: [3, 6, 12],
    rates: { 3: 0, 6: 150, 12: 600, 24: 1200 },
    min: 100,
    max: 50_000,
  };
  const terms = [{ from: begin, is }];
  for (let at = begin + random.wait(5 * DAY); at < end; at += random.wait(5 * DAY)) {
    is = { ...is, ...changed(random, is) };
    terms.push({ from: between(at), is });
  }
  return terms;
}

function changed(random: Random, { rates }: TrueTerms): Partial<TrueTerms> {
  const what = random.whole(0, 4);
  if (what === 0) return { lender: random.pick(['甲消费金融', '乙小额贷款', '丙银行']) };
  if (what === 1) return { counts: random.pick([[3, 6, 12], [3, 6, 12, 24], [12], [3, 12]]) };
  if (what === 2)
    return { rates: { ...rates, [random.pick([3, 6, 12, 24])]: random.pick([0, 150, 300, 720]) } };
  return what === 3 ? { min: random.pick([100, 200, 300]) } : { max: random.pick([20_000, 50_000, 80_000]) };
}
