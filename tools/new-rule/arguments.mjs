import { parseArgs } from 'node:util';

const text = { type: 'string' };
const list = { type: 'string', multiple: true, default: [] };

/**
 * The id and the options of `new-store` and `new-provider`; `problem` is a sentence when they cannot be read. Options
 * one command has no use for are harmless to the other.
 */
export function readArguments(args, usage) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { host: list, word: list, code: list, zh: text, en: text, currency: text, locale: text },
    });
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0) return { problem: usage };
    return { id, ...values };
  } catch (error) {
    return { problem: `${error.message.split('. ')[0]}. ${usage}` };
  }
}
