import { crc32, crcText } from './crc32';

const LINE_END = Uint8Array.of(10);

/** Sums up the lines of a file, each with one line feed after it, whatever line ends the file itself has. */
export function sumLines() {
  const encoder = new TextEncoder();
  let sum = 0;
  return {
    add(line: string): void {
      sum = crc32(LINE_END, crc32(encoder.encode(line), sum));
    },
    text: (): string => crcText(sum),
  };
}
