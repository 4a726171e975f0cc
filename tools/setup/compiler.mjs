import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, runNodeTool } from '../run-node-tool.mjs';
import { checkNode } from '../setup.mjs';
import { ensurePackages } from './packages.mjs';

/**
 * Makes ready what reads the product's TypeScript: the packages, and the compiler settings WXT generates. For commands
 * that need no browser. Does nothing, and needs no network, when both are there.
 */
export async function ensureCompiler() {
  checkNode(process.versions.node);
  await ensurePackages();
  if (existsSync(path.join(root, '.wxt', 'tsconfig.json'))) return;
  const { code, text } = await runNodeTool('wxt', ['prepare']);
  if (code !== 0) throw new Error(`The compiler settings could not be generated:\n${text}`);
}
