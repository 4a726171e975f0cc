import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';
import { root } from '../run-node-tool.mjs';

/** Where the schema of rules stands, from the project's folder. */
export const SCHEMA = 'lib/core/reading/rules/rule.schema.json';

/**
 * The JSON Schema (draft 7) of the type `Rule`, as formatted text. The generator brings a compiler of its own, and
 * reads nothing but the declarations; that they are right is the project's compiler's to say.
 */
export async function ruleSchema() {
  const generator = createGenerator({
    path: path.join(root, 'lib/core/reading/rules/rule.ts'),
    type: 'Rule',
    skipTypeCheck: true,
    additionalProperties: false,
  });
  const file = path.join(root, SCHEMA);
  const options = await resolveConfig(file);
  return format(JSON.stringify(generator.createSchema('Rule')), { ...options, filepath: file });
}
