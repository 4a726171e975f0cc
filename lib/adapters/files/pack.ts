/** Text as the bytes of a file, read no faster than they are taken; packed with gzip on request. */
export function pack(
  text: AsyncGenerator<string>,
  options: { readonly gzip: boolean },
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const bytes = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await text.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await text.return(undefined);
    },
  });
  return options.gzip ? bytes.pipeThrough(new CompressionStream('gzip')) : bytes;
}
