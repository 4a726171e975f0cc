import process from 'node:process';
import { readArguments } from './new-rule/arguments.mjs';
import { storeFiles, storeProblem } from './new-rule/store-files.mjs';
import { writeRule } from './new-rule/write-rule.mjs';

const USAGE =
  'Give the store\'s registrable domain: npm run new-store -- example.com [--host shop.example.com]… [--zh 例店] [--en "Example"] [--currency CNY] [--locale zh-CN]';

/** `npm run new-store -- ID …`: a store's rule, its line in the index and its test page. Exit 2: bad arguments. */
process.exitCode = await writeRule(readArguments(process.argv.slice(2), USAGE), storeProblem, storeFiles);
