import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPanel } from './start';
import type { RunningPanel } from './start';

/** A symbol, because a page can put elements of any string name on our window. */
const RUNNING = Symbol.for('fenqi-radar panel');

export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: RunningPanel };
  const running = world[RUNNING];
  if (running?.alive()) return running.refresh();
  running?.stop();
  world[RUNNING] = startPanel();
});
