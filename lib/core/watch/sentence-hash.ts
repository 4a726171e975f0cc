/**
 * A sentence's name: 16 hex digits, by FNV-1a over its UTF-16 units in two lanes. It tells new from known among the
 * few thousand sentences of a page, and keeps no secret.
 */
export function sentenceHash(sentence: string): string {
  let [a, b] = [0x811c9dc5, 0x01234567];
  for (let at = 0; at < sentence.length; at += 1) {
    const unit = sentence.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ ((unit << 7) | (unit >>> 9)), 0x01000193);
  }
  return hex(a) + hex(b);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
