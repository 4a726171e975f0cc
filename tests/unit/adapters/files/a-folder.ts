/** A folder of the browser's own file system in memory, as far as the product uses it. */
export function aFolder() {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const disk = { files, /** Bytes it takes before it is full. */ room: Infinity };
  const handleOf = (name: string) => {
    let current = name;
    return {
      getFile: () => Promise.resolve(new File([files.get(current) ?? new Uint8Array()], current)),
      createWritable: () => {
        const chunks: Uint8Array<ArrayBuffer>[] = [];
        let size = 0;
        return Promise.resolve(
          new WritableStream<Uint8Array<ArrayBuffer>>({
            write(chunk) {
              size += chunk.length;
              if (size > disk.room)
                throw Object.assign(new Error('No room.'), { name: 'QuotaExceededError' });
              chunks.push(chunk);
            },
            // As in a browser: nothing is in the file before it is closed.
            close: async () => void files.set(current, new Uint8Array(await new Blob(chunks).arrayBuffer())),
          }),
        );
      },
      move: (to: string) => {
        files.set(to, files.get(current) ?? new Uint8Array());
        files.delete(current);
        current = to;
        return Promise.resolve();
      },
    };
  };
  const folder = {
    getFileHandle: (name: string, { create = false } = {}) => {
      if (!create && !files.has(name)) return Promise.reject(new Error(`No file ${name}.`));
      if (create && !files.has(name)) files.set(name, new Uint8Array());
      return Promise.resolve(handleOf(name));
    },
    removeEntry: (name: string) => Promise.resolve(void files.delete(name)),
    // oxlint-disable-next-line require-await
    keys: async function* keys() {
      yield* files.keys();
    },
    getDirectoryHandle: () => Promise.resolve(folder),
  };
  return { disk, root: () => Promise.resolve(folder as unknown as FileSystemDirectoryHandle) };
}
