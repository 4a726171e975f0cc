import type { Check, DueReason, PauseReason, Trouble } from '@/lib/core/watch/check';
import type { MessageKey, Words } from '../ui/create-words';
import { formatDay, formatMoment } from '../ui/format-date';
import { STOPPED } from './stopped-sentence';

/** How the page of a watch is looked at, and on what proof. */
export function wayWords({ t, language }: Words, { way }: Pick<Check, 'way'>, now: string): string {
  if (way.use === 'fetch') return t('way_fetch', formatDay(way.proved, language, now));
  return t(({ unproved: 'way_unproved', tab: 'way_tab', remind: 'way_remind' } as const)[way.use]);
}

/** When it is looked at next, and why then. Empty where it is not: paused, or no longer asked for. */
export function nextWords({ t, language }: Words, { state }: Pick<Check, 'state'>, now: string): string {
  if (state.kind === 'claimed') return t('next_now');
  if (state.kind !== 'waiting') return '';
  const at = state.due <= now ? t('next_soon') : t('next_at', formatMoment(state.due, language, now));
  const why = DUE[state.why];
  return why ? t('next_because', at, t(why)) : at;
}

/** Why re-checks rest, what to do, and until when; empty where they do not. */
export function pauseWords({ t, language }: Words, { state }: Pick<Check, 'state'>, now: string): string {
  if (state.kind !== 'paused') return '';
  const until = state.until ? t('pause_until', formatMoment(state.until, language, now)) : t('pause_open');
  return `${t(STOPPED[state.why])} ${t(TO_DO[state.why])} ${until}`;
}

/** What went wrong the last time, where it was no pause; empty where nothing did. */
export function troubleWords({ t, language }: Words, { trouble, state }: Check, now: string): string {
  if (!trouble || state.kind === 'paused') return '';
  const why = trouble.why in STOPPED ? STOPPED[trouble.why as keyof typeof STOPPED] : TROUBLE[trouble.why];
  return why ? t('trouble_at', formatMoment(trouble.at, language, now), t(why)) : '';
}

/** Nothing is said of the ordinary rhythm. */
const DUE: Readonly<Record<DueReason, MessageKey | null>> = {
  first: 'due_first',
  ordinary: null,
  early: 'due_early',
  forecast: 'due_forecast',
  announced: 'due_announced',
  error: 'due_error',
  refused: 'due_refused',
  robots: 'due_robots',
  host: 'due_host',
  spread: 'due_spread',
  confirm: 'due_confirm',
};

const TO_DO: Readonly<Record<PauseReason, MessageKey>> = {
  'status-403': 'do_open',
  'status-429': 'do_wait',
  'robot-check': 'do_answer',
  'signed-out': 'do_sign_in',
  'other-account': 'do_account',
  'robots-forbid': 'do_open',
  'robots-unreachable': 'do_wait',
  'no-permission': 'do_allow',
  'not-a-public-page': 'do_other_page',
  'page-gone': 'do_other_page',
  elsewhere: 'do_other_page',
};

const TROUBLE: Readonly<Partial<Record<Trouble, MessageKey>>> = {
  offline: 'trouble_offline',
  timeout: 'trouble_timeout',
  network: 'trouble_network',
  closed: 'trouble_closed',
  'not-a-page': 'trouble_not_a_page',
  'server-error': 'trouble_server',
  'saw-nothing': 'trouble_saw_nothing',
  'worker-stopped': 'trouble_worker',
  doubtful: 'trouble_doubtful',
};
