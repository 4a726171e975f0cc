import path from 'node:path';
import { root, runNodeTool } from '../run-node-tool.mjs';

/** Builds the extension as the end-to-end tests use it. Resolves with its folder. */
export async function buildForLoopback() {
  console.log(
    'Building the extension. This build may read every site from the start, because nobody can press the ' +
      "browser's permission prompt for the demo shop; the shipped one (npm run build) asks for no site at all.",
  );
  const { code, text } = await runNodeTool('wxt', ['build'], { env: { FENQI_E2E: '1' } });
  if (code !== 0) throw new Error(`${text.trim()}\nThe extension could not be built; the reason is above.`);
  return path.join(root, '.output', 'e2e', 'chrome-mv3');
}
