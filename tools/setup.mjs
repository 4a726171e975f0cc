import process from 'node:process';
import { pathToFileURL } from 'node:url';

const OLDEST_NODE = [20, 19];

/**
 * Makes the project ready: packages and a browser. Does nothing, and needs no network, when both are there.
 * Resolves with the browser's path.
 */
export async function setUp() {
  checkNode(process.versions.node);
  // The rest is imported late: only the part above may run on a Node too old for it.
  const { ensurePackages } = await import('./setup/packages.mjs');
  const { ensureBrowser } = await import('./setup/browser.mjs');
  await ensurePackages();
  return ensureBrowser();
}

export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new Error(
    `This project needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${version}. Install a newer one from nodejs.org.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(`Everything is in place. Browser: ${await setUp()}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
