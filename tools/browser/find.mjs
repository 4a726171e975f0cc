import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Finds a browser that can load an unpacked extension: an installed Chromium first, then Playwright's own.
 * Branded Chrome ignores --load-extension since 137, so it is not in the list.
 */
export async function findBrowser() {
  const asked = process.env.FENQI_BROWSER;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`FENQI_BROWSER names ${asked}, and there is no such file. Correct it or unset it.`);
  }
  return installed().find((file) => existsSync(file)) ?? (await playwrights());
}

function installed() {
  const { platform, env } = process;
  if (platform === 'darwin') return ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
  if (platform === 'win32')
    return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter(Boolean)
      .map((base) => path.win32.join(base, 'Chromium', 'Application', 'chrome.exe'));
  const names = ['chromium', 'chromium-browser'];
  const folders = (env.PATH ?? '').split(path.delimiter).concat('/usr/bin', '/usr/local/bin');
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

async function playwrights() {
  try {
    const { chromium } = await import('@playwright/test');
    const file = chromium.executablePath();
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}
