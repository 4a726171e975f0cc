/** CRC-32 as zip, gzip and PNG use it (ISO-HDLC, polynomial 0xEDB88320), so that other tools can check a file. */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xed_b8_83_20 : sum >>> 1;
  return sum >>> 0;
});

/** The sum after more bytes; begin with 0. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
  return ~sum >>> 0;
}

/** As eight hex digits. */
export function crcText(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}
