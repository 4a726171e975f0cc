import type { Check, Host } from '../../core/watch/check';
import { soberHost } from '../../core/watch/host-manners';
import { soberCheck } from '../../core/watch/sober-check';

/** The queue as it is to be taken now. */
export function soberQueue(
  { checks, hosts }: { readonly checks: readonly Check[]; readonly hosts: readonly Host[] },
  now: string,
  luck: () => number,
): { readonly checks: readonly Check[]; readonly hosts: readonly Host[] } {
  return {
    checks: checks.map((check) => soberCheck(check, now, luck())),
    hosts: hosts.map((host) => soberHost(host, now)),
  };
}
