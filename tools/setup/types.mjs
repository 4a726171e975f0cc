import { existsSync } from 'node:fs';
import path from 'node:path';
import { root, runNodeTool } from '../run-node-tool.mjs';

/** Generates the compiler settings TypeScript files are read with, where they are missing. Needs the packages. */
export async function ensureTypes() {
  if (existsSync(path.join(root, '.wxt', 'tsconfig.json'))) return;
  const { code, text } = await runNodeTool('wxt', ['prepare']);
  if (code !== 0) throw new Error(`The compiler settings could not be generated:\n${text}`);
}
