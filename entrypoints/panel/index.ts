import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPanel } from './start';
import type { RunningPanel } from './start';

/** A symbol, because a page can put elements of any string name on our window. */
const RUNNING = Symbol.for('fenqi-radar panel');

export default defineUnlistedScript(() => {
  const running: unknown = Reflect.get(globalThis, RUNNING);
  if (isPanel(running)) {
    if (running.alive()) return running.refresh();
    running.stop();
  }
  Reflect.set(globalThis, RUNNING, startPanel());
});

function isPanel(value: unknown): value is RunningPanel {
  return typeof value === 'object' && value !== null && 'alive' in value;
}
