/** Bounds of an unpacked file, far above what the product writes and below what fills a disk. Bytes. */
export const UNPACK_LIMITS = { size: 1_500_000_000, ratio: 250, free: 16_000_000 } as const;

/** A file that is no longer read because it would unpack to more than any history: "too-large". */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/**
 * The bytes of a file, unpacked where it is gzip; which it is, its first bytes tell and not its name. `onProgress`
 * hears the share of the file that was read, 0 to 1.
 */
export async function unpack(
  file: Blob,
  onProgress?: (share: number) => void,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = first === 0x1f && second === 0x8b;
  const read = file.stream().pipeThrough(counted(file.size, onProgress));
  const bytes = packed ? read.pipeThrough(new DecompressionStream('gzip')) : read;
  return bytes.pipeThrough(capped(file.size));
}

function counted(size: number, onProgress: (share: number) => void = () => undefined) {
  let read = 0;
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      read += chunk.byteLength;
      onProgress(size > 0 ? Math.min(1, read / size) : 1);
      controller.enqueue(chunk);
    },
  });
}

/** Stops a small file that unpacks to a large one. What is small either way (`free`) is never refused. */
function capped(size: number) {
  const { size: most, ratio, free } = UNPACK_LIMITS;
  let unpacked = 0;
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      unpacked += chunk.byteLength;
      if (unpacked > most || (unpacked > free && unpacked > size * ratio))
        controller.error(new TooLargeError(`${size} bytes unpack to more than ${unpacked}.`));
      else controller.enqueue(chunk);
    },
  });
}
