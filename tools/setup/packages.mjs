import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, run } from '../run-node-tool.mjs';

/**
 * Are the installed packages those of package-lock.json? npm writes what it installed to a file of its own when
 * it is done; comparing the two needs no network, and an installation cut short has no such file.
 */
export function packagesAreInstalled(folder = root) {
  const wanted = packagesIn(path.join(folder, 'package-lock.json'));
  const have = packagesIn(path.join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !have) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const installed = have[place];
    // Native parts for other systems are optional and rightly absent.
    if (!installed) return entry.optional === true;
    return installed.version === entry.version && installed.integrity === entry.integrity;
  });
}

function packagesIn(file) {
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** Installs the packages when they are missing or the lock file changed. Throws a sentence when it cannot. */
export async function ensurePackages() {
  if (packagesAreInstalled()) return 'already there';
  console.log('Installing the packages named in package-lock.json (about 320 MB, once) …');
  const [command, ...first] = npmCommand();
  const { code } = await run(
    command,
    [...first, 'ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'],
    {
      show: true,
      // npm.cmd is a batch file, and Windows starts those through a shell only.
      shell: command === 'npm' && process.platform === 'win32',
    },
  );
  if (code !== 0)
    throw new Error(
      'npm could not install the packages (its own message is above). Check the network connection and the ' +
        'free disk space, then run the same command again.',
    );
  return 'installed';
}

/** The npm that called us, started with node; otherwise the one in PATH. */
function npmCommand() {
  const file = process.env.npm_execpath;
  return file && /npm-cli\.[cm]?js$/.test(file) && existsSync(file) ? [process.execPath, file] : ['npm'];
}
