import { browser } from 'wxt/browser';
import type { DeviceState } from '../../app/ports/watches';

/** Seconds without input the browser wants named; only whether the screen is locked is asked. */
const IDLE_AFTER = 60;

interface Connection {
  readonly saveData?: boolean;
}

/**
 * Whether the device may be used unattended. A worker sees whether the user saves data, not whether the battery is
 * being spared: no browser tells extensions that. A locked screen is told by Chrome alone.
 */
export const deviceState: DeviceState = {
  async now() {
    const { connection } = navigator as { connection?: Connection };
    const idle = await browser.idle?.queryState(IDLE_AFTER).catch(() => 'active');
    return { online: navigator.onLine, saving: connection?.saveData === true, locked: idle === 'locked' };
  },
};

/** Calls back when the screen was unlocked, or the network is there again while the worker runs. Top level only. */
export function onDeviceBack(back: () => void): void {
  browser.idle?.onStateChanged.addListener((state) => {
    if (state === 'active') back();
  });
  globalThis.addEventListener('online', back);
}
