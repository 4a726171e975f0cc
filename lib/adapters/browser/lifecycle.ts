import { browser } from 'wxt/browser';
import { openPage } from './open-page';
import { welcomed } from './settings';

/** Calls back when the extension was installed or updated, and when the browser started. Top level only. */
export function onInstalledOrStarted(onInstalled: () => void, onStarted: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') onInstalled();
  });
  browser.runtime.onStartup.addListener(onStarted);
}

/** Opens the welcome page the first time; marked first, so that a worker that dies cannot open it twice. */
export async function welcomeOnce(): Promise<void> {
  if (await welcomed.getValue()) return;
  await welcomed.setValue(true);
  await openPage('welcome');
}
