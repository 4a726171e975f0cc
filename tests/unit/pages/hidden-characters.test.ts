import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectedOf, pageCases } from './expected-reading';
import { readPage } from './read-page';

/** Zero width space, soft hyphen, direction mark, byte order mark: drawn as nothing. */
const HIDDEN = ['\u200B', '\u00AD', '\u200E', '\uFEFF'];

/** Words between tags with a hidden character after each letter and digit; scripts and styles stay as they are. */
function written(html: string, hidden: string): string {
  return html.replace(
    /<(script|style|title)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>|([^<]+)/g,
    (whole: string, _: string | undefined, words: string | undefined) =>
      words === undefined
        ? whole
        : words.replace(/&#?\w+;|[\p{L}\p{N}]/gu, (one) => (one.startsWith('&') ? one : one + hidden)),
  );
}

// What is offered may be overlooked on a page written so; what is not must not seem offered for it.
const cases = pageCases()
  .filter((one) => expectedOf(one).status !== 'offered')
  .filter((_, index) => index % 3 === 0);

test.each(cases.map((one, index) => [one.name, one, HIDDEN[index % HIDDEN.length] ?? ''] as const))(
  '%s does not offer more with characters that nobody sees',
  async (_, one, hidden) => {
    const html = written(readFileSync(one.file, 'utf8'), hidden);
    const { reading } = await readPage(html, expectedOf(one).url);
    expect(reading.status).not.toBe('offered');
  },
);
