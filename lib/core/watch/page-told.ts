import { storeOf } from '../reading/stores/store-of';
import type { Check, Host } from './check';
import { resting } from './host-manners';
import { DAY } from './bounds';
import type { News } from './news';
import type { Outcome } from './outcome';
import type { ToldRow } from './told';

/** What the queue itself has to say: a page that is not asked any more, or one only the user can open. */
export function newsOfPage(before: Check, after: Check, outcome: Outcome): News | null {
  const store = storeOf(after.host);
  if (outcome.kind === 'reminded') return { kind: 'reminder', page: after.page, store };
  const { state } = after;
  const isStopped = state.kind === 'paused' && state.until === null;
  const wasStopped = before.state.kind === 'paused' && before.state.until === null;
  return isStopped && !wasStopped ? { kind: 'check-stopped', page: after.page, store, why: state.why } : null;
}

/** The row with which such a word is told; `notice` is the id of its notice. */
export function toldOfPage(page: string, news: News, notice: string, now: string): ToldRow {
  return {
    key: `${page}|${news.kind}`,
    of: page,
    holds: null,
    otherwise: null,
    upTo: null,
    at: now,
    last: news,
    pending: notice,
    waits: null,
  };
}

/** The host's rest after what came of a request to it. */
export function hostAfter(host: Host, outcome: Outcome, now: string): Host {
  if (outcome.kind === 'refused' && outcome.host) return resting(host, outcome.rest ?? DAY, now);
  const rest = outcome.kind === 'refused' || outcome.kind === 'error' ? outcome.rest : null;
  return rest === null ? host : resting(host, rest, now);
}
