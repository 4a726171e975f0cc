/** 64 random bits as 16 hex digits. `crypto.randomUUID` is missing on http pages, where shops still live. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
