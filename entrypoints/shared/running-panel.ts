/** The panel of a page, as the scripts we put there see it: they share a world the page cannot enter. */
export interface RunningPanel {
  /** False once the extension was updated or removed: this copy can no longer speak to it. */
  readonly alive: () => boolean;
  readonly refresh: () => void;
  /** Folds up and out of sight, or comes back: the picker needs the page for itself. */
  readonly stepAside: (aside: boolean) => void;
  readonly stop: () => void;
}

/** A symbol, because a page can put elements of any string name on our window. */
const RUNNING = Symbol.for('fenqi-radar panel');

export function runningPanel(): RunningPanel | null {
  const running: unknown = Reflect.get(globalThis, RUNNING);
  return isPanel(running) ? running : null;
}

export function keepPanel(panel: RunningPanel): void {
  Reflect.set(globalThis, RUNNING, panel);
}

function isPanel(value: unknown): value is RunningPanel {
  return typeof value === 'object' && value !== null && 'alive' in value;
}
