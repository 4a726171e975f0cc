import { runNodeTool } from '../run-node-tool.mjs';
import { setUp } from '../setup.mjs';

/** Installs what is missing and builds the end-to-end extension; what goes wrong is told on standard error. */
export async function ensureReady() {
  await setUp();
  const { code, text } = await runNodeTool('wxt', ['build'], { env: { FENQI_E2E: '1' } });
  if (code !== 0) throw new Error(`The extension could not be built:\n${text}`);
}
