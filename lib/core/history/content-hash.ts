/**
 * 64 bits of a text as 16 hex digits: two 32-bit lanes of multiply and xor, mixed at the end. Good for finding equal
 * texts, no protection against a forger: who finds an equal hash must compare the texts.
 */
export function contentHash(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  const first = mixed(high, low);
  return hex(mixed(low, first)) + hex(first);
}

function mixed(lane: number, other: number): number {
  return Math.imul(lane ^ (lane >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
