import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from './run-node-tool.mjs';

/** Loads a TypeScript module of the product into Node, so that command lines run the product's own code. */
export async function importCore(file) {
  const { module } = await runnerImport(path.join(root, file), {
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module;
}
