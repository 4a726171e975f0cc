import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './manifest';
import { panelWords } from './tools/build/panel-words';
import { ruleNames } from './tools/build/rule-names';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The end-to-end build differs from the shipped one in its permissions only (manifest.ts), so it has its own folder.
  outDir: process.env['FENQI_E2E'] === '1' ? '.output/e2e' : '.output',
  manifest,
  vite: () => ({
    plugins: [preact(), panelWords(), ruleNames()],
    // Our oldest browsers know light-dark(); rewritten for older ones it loses the page's own colour scheme.
    build: { cssTarget: ['chrome123', 'firefox140'] },
  }),
});
