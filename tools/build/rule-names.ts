import path from 'node:path';
import { runnerImport } from 'vite';
import type * as RuleNames from '../../lib/core/reading/rule-names';

const MODULE = 'lib/core/reading/rule-names.ts';

/**
 * Puts the finished table of names in the place of the module that draws it from the rules, so that a script that
 * only names stores and providers does not carry how they are read.
 */
export function ruleNames(root = process.cwd()) {
  let table: Promise<string> | undefined;
  return {
    name: 'rule-names',
    load: (id: string) => (path.relative(root, id) === MODULE ? (table ??= namesModule(root)) : null),
  };
}

async function namesModule(root: string): Promise<string> {
  const { module } = await runnerImport<typeof RuleNames>(path.join(root, MODULE), {
    configFile: false,
    root,
    logLevel: 'error',
  });
  return `export const RULE_NAMES = ${JSON.stringify(module.RULE_NAMES)};`;
}
