interface SavingWindow {
  showSaveFilePicker?(options: {
    suggestedName: string;
    id: string;
  }): Promise<{ createWritable(): Promise<WritableStream<Uint8Array>> }>;
}

/** Where a file goes that the user saves. */
export interface SaveTarget {
  write(bytes: ReadableStream<Uint8Array<ArrayBuffer>>, signal: AbortSignal): Promise<void>;
}

/**
 * Asks the user where to save, on their click, where the browser can; else the file goes to the browser's downloads.
 * Null when they changed their mind. A file that was broken off does not appear.
 */
export async function chooseTarget(name: string): Promise<SaveTarget | null> {
  const saving = globalThis as SavingWindow;
  if (!saving.showSaveFilePicker) return { write: (bytes, signal) => download(name, bytes, signal) };
  try {
    const handle = await saving.showSaveFilePicker({ suggestedName: name, id: 'fenqi-export' });
    return { write: async (bytes, signal) => bytes.pipeTo(await handle.createWritable(), { signal }) };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    // Some policies forbid the picker; downloads still work.
    return { write: (bytes, signal) => download(name, bytes, signal) };
  }
}

/** The browser keeps a large blob on disk, not in memory. */
async function download(
  name: string,
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): Promise<void> {
  const stop = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const passed = bytes.pipeTo(stop.writable, { signal });
  const [blob] = await Promise.all([new Response(stop.readable).blob(), passed]);
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
