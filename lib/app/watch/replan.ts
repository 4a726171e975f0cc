import { planPages } from '../../core/watch/plan-pages';
import type { NoticeWatch, Watch, WatchRecord } from '../../core/watch/watch';
import type { Check } from '../../core/watch/check';
import { setAlarm } from './set-alarm';
import type { QueuePorts, WishPorts } from './watch-ports';

/** After watches changed: the queue holds their pages and no others, and the alarm rings for the next of them. */
export async function replan(ports: QueuePorts): Promise<void> {
  const now = ports.clock.now();
  await ports.watches.change((world) => {
    const { put, drop } = planPages(world, world.checks, now, ports.luck);
    return { result: undefined, checks: put, dropChecks: drop };
  });
  await noteAccess(ports);
  await setAlarm(ports);
}

/**
 * Goes by the permissions there are: a page whose origin is not allowed is only reminded of, one whose origin is
 * allowed (again) is looked at. Call it when permissions changed, and at the start.
 */
export async function noteAccess(ports: QueuePorts): Promise<void> {
  const pages = await ports.watches.change(({ checks }) => ({ result: checks.map(({ page }) => page) }));
  const allowed = new Set<string>();
  for (const page of pages) if (await ports.access.has(page)) allowed.add(page);
  await ports.watches.change(({ checks }) => ({
    result: undefined,
    checks: checks
      .filter(({ page }) => pages.includes(page))
      .flatMap((check) => byAccess(check, allowed.has(check.page)) ?? []),
  }));
}

function byAccess(check: Check, isAllowed: boolean): Check | null {
  if (isAllowed) return check.way.use === 'remind' ? { ...check, way: { use: 'unproved' } } : null;
  return check.way.use === 'remind' ? null : { ...check, way: { use: 'remind' } };
}

export function logOf({ newId }: Pick<WishPorts, 'newId'>, content: Watch, at: string): WatchRecord {
  return { id: newId(), at, kind: 'watch', of: content.id, content };
}

export function noticeLogOf(
  { newId }: Pick<WishPorts, 'newId'>,
  content: NoticeWatch,
  at: string,
): WatchRecord {
  return { id: newId(), at, kind: 'notice', of: content.id, content };
}
