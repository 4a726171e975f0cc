import process from 'node:process';
import { readArguments } from './new-rule/arguments.mjs';
import { providerFiles, providerProblem } from './new-rule/provider-files.mjs';
import { writeRule } from './new-rule/write-rule.mjs';

const USAGE =
  'Give the provider\'s own name in a-z, 0-9 and "-": npm run new-provider -- example-pay [--word "Example Pay"]… [--code example_pay]… [--zh 例分期] [--en "Example Pay"]';

/** `npm run new-provider -- ID …`: a provider's rule, its line in the index and its test page. Exit 2: bad arguments. */
process.exitCode = await writeRule(
  readArguments(process.argv.slice(2), USAGE),
  providerProblem,
  providerFiles,
);
