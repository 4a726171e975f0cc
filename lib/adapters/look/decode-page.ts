/** So far into a page its own word on its encoding is looked for (HTML standard, 13.2.3.2: 1024 bytes). */
const PRESCAN = 1_024;

/**
 * The text of a page's bytes: by a byte order mark, else as its server says, else as its own `<meta>` says, else UTF-8.
 * Many Chinese stores still answer in GBK.
 */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  const label = markOf(bytes) ?? charsetIn(contentType) ?? charsetIn(startOf(bytes)) ?? 'utf-8';
  return decoderFor(label).decode(bytes);
}

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

function charsetIn(text: string): string | null {
  return /charset\s{0,4}=\s{0,4}["']?([\w-]{2,30})/i.exec(text)?.[1] ?? null;
}

function startOf(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN));
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
