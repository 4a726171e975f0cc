import type { Check, Host } from '../../core/watch/check';
import { soberHost } from '../../core/watch/host-manners';
import { soberChecks } from '../../core/watch/sober-checks';

/** The queue as it is to be taken now. */
export function soberQueue(
  { checks, hosts }: { readonly checks: readonly Check[]; readonly hosts: readonly Host[] },
  now: string,
  luck: () => number,
): { readonly checks: readonly Check[]; readonly hosts: readonly Host[] } {
  return {
    checks: soberChecks(checks, now, luck),
    hosts: hosts.map((host) => soberHost(host, now)),
  };
}
