import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root, runNodeTool } from '../run-node-tool.mjs';

/** Bytes of the shipped build, gzip at its best: what a store page and the extension's own pages carry. */
export async function* sizes() {
  const { code, text } = await runNodeTool('wxt', ['build']);
  if (code !== 0) throw new Error(`The extension could not be built:\n${text}`);
  const build = path.join(root, '.output', 'chrome-mv3');
  const shipped = { reader: 'content-scripts/reader.js', panel: 'panel.js', background: 'background.js' };
  for (const [name, file] of Object.entries(shipped)) {
    yield { name: `size.${name}`, value: gzipped(path.join(build, file)), unit: 'bytes gzip' };
  }
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).map((file) =>
    path.join(build, file),
  );
  const all = files
    .filter((file) => statSync(file).isFile())
    .reduce((sum, file) => sum + statSync(file).size, 0);
  yield { name: 'size.whole-extension', value: all, unit: 'bytes' };
}

function gzipped(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
