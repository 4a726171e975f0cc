import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { findBrowser } from '../browser/find.mjs';
import { run, runNodeTool } from '../run-node-tool.mjs';

/** Installs a browser when there is none. Resolves with its path; throws sentences that say what to do. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('No Chromium found on this machine: installing one.');
  const tried = [];
  for (const way of waysToInstall()) {
    console.log(`  ${way.says} …`);
    const problem = await way.install();
    const installed = problem ? null : await findBrowser();
    if (installed) return installed;
    tried.push(`- ${way.says}: ${problem ?? 'it ended well, but no browser is there'}`);
  }
  throw new Error(
    [
      'No browser could be installed. Tried:',
      ...tried,
      'Install Chromium yourself (Debian: "sudo apt-get install chromium fonts-noto-cjk"; elsewhere: ' +
        '"npx playwright install chromium"), or set FENQI_BROWSER to the path of a Chromium, then run this again.',
      'Branded Google Chrome does not do: it no longer loads unpacked extensions from the command line.',
    ].join('\n'),
  );
}

/** Debian's own package brings its libraries and works where downloads are closed, so it goes first there. */
function waysToInstall() {
  const ways = [playwright];
  const prefix = aptPrefix();
  if (prefix) {
    if (isDebian()) ways.unshift(apt(prefix));
    else ways.push(apt(prefix));
  }
  return ways;
}

const playwright = {
  says: "Playwright's Chromium (npx playwright install chromium)",
  async install() {
    const { code, text } = await runNodeTool('playwright', ['install', 'chromium'], {
      show: true,
      timeout: 300_000,
    });
    return code === 0 ? null : lastLine(text);
  },
};

function apt(prefix) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const call = ([command, ...args]) => run(command, args, { show: true, env, timeout: 600_000 });
  return {
    says: 'Debian packages (apt-get install chromium fonts-noto-cjk)',
    async install() {
      const update = await call([...prefix, 'apt-get', 'update']);
      if (update.code !== 0) return lastLine(update.text);
      // The fonts are for the screenshots: without them Chinese text is rows of boxes.
      const install = await call([
        ...prefix,
        'apt-get',
        'install',
        '-y',
        '--no-install-recommends',
        'chromium',
        'fonts-noto-cjk',
      ]);
      return install.code === 0 ? null : lastLine(install.text);
    },
  };
}

/** How apt-get may be called: as root directly, otherwise through sudo where that asks nothing. */
function aptPrefix() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  return existsSync('/usr/bin/sudo') ? ['sudo', '-n'] : null;
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function lastLine(text) {
  return text.trim().split('\n').at(-1)?.trim() || 'it ended with an error';
}
