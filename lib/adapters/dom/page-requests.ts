import type { Snapshot } from '../../core/reading/snapshot';
import type { Rule } from '../../core/reading/rules/rule';
import { storeOf } from '../../core/reading/stores/store-of';
import { addressOf } from './address';

const PAY_WORDS = /pay|bt|instal|fenqi|baitiao|huabei|credit|finance|checkout|cashier/i;
const CALLS = new Set(['fetch', 'xmlhttprequest']);
const MOST = 1_000;

/** What the browser says of the document, and of requests that failed: numbers, no content. */
export function pageRequests(
  top: Document,
  rules: readonly Rule[],
): Pick<Snapshot, 'httpStatus' | 'failedRequests' | 'failedPayRequests'> {
  const [navigation] = performance.getEntriesByType('navigation');
  const status = navigation && 'responseStatus' in navigation ? Number(navigation.responseStatus) : 0;
  const own = storeOf(addressOf(top).hostname);
  const failed = performance
    .getEntriesByType('resource')
    .slice(-MOST)
    .flatMap((entry) => failure(entry, top) ?? []);
  const isOwn = (host: string) => storeOf(host) === own;
  return {
    httpStatus: status || null,
    failedRequests: failed.filter(({ call, code, host }) => call && code >= 500 && isOwn(host)).length,
    failedPayRequests: failed.filter(
      ({ call, host, path }) => (call && isOwn(host) && PAY_WORDS.test(path)) || isProviders(host, rules),
    ).length,
  };
}

interface Failure {
  readonly code: number;
  /** A request of a script, not a picture or style. */
  readonly call: boolean;
  readonly host: string;
  readonly path: string;
}

function failure(entry: PerformanceEntry, top: Document): Failure | null {
  const { responseStatus, initiatorType } = entry as PerformanceResourceTiming;
  if (!(responseStatus >= 400) || !URL.canParse(entry.name, top.baseURI)) return null;
  const { hostname, pathname } = new URL(entry.name, top.baseURI);
  return { code: responseStatus, call: CALLS.has(initiatorType), host: hostname, path: pathname };
}

/** A host that the boxes of a rule name: `iframe[src*="js.klarna.com"]`. */
function isProviders(host: string, rules: readonly Rule[]): boolean {
  if (!host.includes('.')) return false;
  return rules.some(
    ({ id, slots }) =>
      !id.includes('.') && slots.some(({ box }) => hostsIn(box).some((one) => ends(host, one))),
  );
}

function hostsIn(selector: string): string[] {
  return [...selector.matchAll(/[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}(?=[/"'])/g)].map(([host]) => host);
}

function ends(host: string, of: string): boolean {
  return host === of || host.endsWith(`.${of}`);
}
