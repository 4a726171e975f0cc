import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPicker } from './start';
import type { RunningPicker } from './start';

/** A symbol, because a page can put elements of any string name on our window. */
const RUNNING = Symbol.for('fenqi-radar picker');

/** Asked for again it begins anew: the page may have changed since. */
export default defineUnlistedScript(() => {
  const running: unknown = Reflect.get(globalThis, RUNNING);
  if (isPicker(running)) running.stop();
  Reflect.set(globalThis, RUNNING, startPicker());
});

function isPicker(value: unknown): value is RunningPicker {
  return typeof value === 'object' && value !== null && 'stop' in value;
}
