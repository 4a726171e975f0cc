import { storeOf } from '../../core/reading/stores/store-of';
import { claimCheck } from '../../core/watch/claim-check';
import type { Check, Task } from '../../core/watch/check';
import { pickDue } from '../../core/watch/pick-due';
import { planPages } from '../../core/watch/plan-pages';
import { spreadMissed } from '../../core/watch/spread-missed';
import { askRobots } from './ask-robots';
import { lookAtPage } from './look-at-page';
import { settleCheck } from './settle-check';
import { soberQueue } from './sober-queue';
import type { WatchPorts } from './watch-ports';

/** A check in somebody's hands, under the name of its claim. */
export interface Claimed {
  readonly check: Check;
  readonly task: Task;
  readonly by: string;
}

/**
 * Does the next check when one is due and may be made. Returns the stores about which something may be known now. The worker may die anywhere: what was
 * claimed is taken up again when its time is over, and has counted as a request.
 */
export async function doNextCheck(ports: WatchPorts): Promise<readonly string[]> {
  const claimed = await claimNext(ports);
  if (!claimed) return [];
  const { task } = claimed;
  if (task === 'robots') await askRobots(ports, claimed);
  else if (task === 'remind') await settleCheck(ports, claimed, { kind: 'reminded' });
  else await lookAtPage(ports, { ...claimed, task });
  return task === 'robots' || task === 'remind' ? [] : [storeOf(claimed.check.host)];
}

/** Brings the queue in order and takes the check that is due, all in one transaction. */
async function claimNext(ports: WatchPorts): Promise<Claimed | null> {
  const device = await ports.device.now();
  const [now, by] = [ports.clock.now(), ports.newId()];
  return ports.watches.change<Claimed | null>((world) => {
    const rows = new Map(world.checks.map((check) => [check.page, check]));
    const put = (checks: readonly Check[]) => checks.forEach((check) => rows.set(check.page, check));
    const sober = soberQueue(world, now, ports.luck);
    put(sober.checks);
    const plan = planPages(world, [...rows.values()], now, ports.luck);
    put(plan.put);
    put(spreadMissed([...rows.values()], now, ports.luck));
    for (const page of plan.drop) rows.delete(page);
    const { pick, barred } = pickDue({ checks: [...rows.values()], hosts: sober.hosts }, now, device);
    put(barred);
    const hosts = new Map(sober.hosts.map((host) => [host.host, host]));
    let claimed: Claimed | null = null;
    if (pick.kind === 'check') {
      const taken = claimCheck(pick.check, pick.task, hosts.get(pick.check.host) ?? null, now, by);
      put([taken.check]);
      if (taken.host) hosts.set(taken.host.host, taken.host);
      claimed = { check: taken.check, task: pick.task, by };
    }
    const isAsked = new Set([...rows.values()].map(({ host }) => host));
    const forgotten = [...hosts.values()].filter(
      ({ host, requests, notBefore }) => !isAsked.has(host) && requests.length === 0 && notBefore === null,
    );
    const before = new Map(world.checks.map((check) => [check.page, check]));
    return {
      result: claimed,
      checks: [...rows.values()].filter((check) => before.get(check.page) !== check),
      dropChecks: plan.drop,
      hosts: [...hosts.values()].filter((host) => !forgotten.includes(host) && !world.hosts.includes(host)),
      dropHosts: forgotten.map(({ host }) => host),
    };
  });
}
