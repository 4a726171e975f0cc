import { addMinutes } from '../time/instant';
import { CLAIM_SECONDS } from './bounds';
import type { Check, Host, Task } from './check';
import { asked, newHost } from './host-manners';

/** Marks a check as being done. The request counts for its host from here, whatever becomes of the worker. */
export function claimCheck(
  check: Check,
  task: Task,
  host: Host | null,
  now: string,
  by: string,
): { readonly check: Check; readonly host: Host | null } {
  const until = addMinutes(now, CLAIM_SECONDS / 60);
  return {
    check: {
      ...check,
      tried: task === 'robots' ? check.tried : now,
      state: { kind: 'claimed', by, since: now, until, task },
    },
    host: task === 'remind' ? host : asked(host ?? newHost(check.host), now),
  };
}
