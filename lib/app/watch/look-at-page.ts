import { addMinutes } from '../../core/time/instant';
import { LOOK_SECONDS } from '../../core/watch/bounds';
import type { Look } from '../../core/watch/look';
import { outcomeOfLook } from '../../core/watch/outcome-of-look';
import type { LookedFor } from '../../core/watch/outcome-of-look';
import type { Outcome } from '../../core/watch/outcome';
import type { Claimed } from './do-next-check';
import { readNotice } from './read-notice';
import { settleCheck } from './settle-check';
import type { WatchPorts } from './watch-ports';

/** Looks at a page for those who asked for it, keeps what was surely seen, and settles the check. */
export async function lookAtPage(
  ports: WatchPorts,
  claimed: Claimed & { readonly task: LookedFor['task'] },
): Promise<void> {
  const { check, task } = claimed;
  const accounts = await ports.watches.change(({ watches }) => ({
    result: watches
      .filter(({ off, recheck }) => !off && recheck?.url === check.page)
      .map(({ target }) => target.account),
  }));
  const look = await ports.looker.look({
    page: check.page,
    way: task === 'tab' ? 'tab' : 'fetch',
    want: check.of === 'notice' ? 'text' : 'reading',
    deadline: addMinutes(ports.clock.now(), LOOK_SECONDS / 60),
  });
  const outcome = outcomeOfLook(look, { check, task, accounts, now: ports.clock.now() });
  if (isKept(outcome, look)) await ports.keep(look.record);
  if (look.kind === 'text' && outcome.kind === 'looked') await readNotice(ports, claimed, look, outcome);
  else await settleCheck(ports, claimed, outcome);
}

/** What a fetch saw that was not believed is no reading; a refusal is one that tells nothing. */
function isKept(outcome: Outcome, look: Look): look is Extract<Look, { kind: 'seen' }> {
  if (look.kind !== 'seen') return false;
  return (
    outcome.kind === 'looked' ||
    outcome.kind === 'proved' ||
    (look.record.reading.status === 'unknown' && (outcome.kind === 'refused' || outcome.kind === 'error'))
  );
}
