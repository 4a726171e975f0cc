import { ARCHIVE_LIMITS } from '../../core/archive/archive';
import { TooLargeError } from './unpack';

/** Bytes that cannot be unpacked, or are no text. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError';
}

/**
 * The lines of a stream of UTF-8, without their ends. A line that is too long comes cut to a length that its reader
 * refuses, so that no file can fill the memory. Throws DamagedError where the bytes are no UTF-8 or no gzip.
 */
export async function* lines(bytes: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const most = ARCHIVE_LIMITS.line + 1;
  const reader = bytes.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, text } = await reader
        .read()
        .then(({ done: over, value }) => ({ done: over, text: decoder.decode(value, { stream: !over }) }))
        .catch(explain);
      let from = 0;
      for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
        yield (rest + text.slice(from, to)).slice(0, most);
        rest = '';
        from = to + 1;
      }
      if (rest.length < most) rest += text.slice(from);
      if (done) break;
    }
    if (rest !== '') yield rest.slice(0, most);
  } finally {
    // Also when the reader of the lines has seen enough: nothing more is unpacked.
    await reader.cancel().catch(() => undefined);
  }
}

/** What a disk says of a file comes as a DOMException and stays one; what the bytes are is ours to say. */
function explain(error: unknown): never {
  if (error instanceof DOMException || error instanceof TooLargeError) throw error;
  throw new DamagedError(error instanceof Error ? error.message : String(error));
}
