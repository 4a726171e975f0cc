import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './run-node-tool.mjs';
import { ensureCompiler } from './setup/compiler.mjs';

/** `npm run schema`: writes the JSON Schema of rules anew, from their types. Exit 0: written, 1: it could not be. */
try {
  await ensureCompiler();
  const { ruleSchema, SCHEMA } = await import('./schema/rule-schema.mjs');
  writeFileSync(path.join(root, SCHEMA), await ruleSchema());
  console.log(`Wrote ${SCHEMA}. Commit it together with the types it comes from.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
