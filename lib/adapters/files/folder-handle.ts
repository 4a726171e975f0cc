/**
 * The folder the user picked, kept in a database of its own: a handle can be kept nowhere else, and it must outlive
 * a history that is put in another's place.
 */
const DATABASE = 'fenqi-folder';
const STORE = 'handles';
const KEY = 'backups';

/** What the browser knows of permission; only engines with a picker have it. */
export interface AskingHandle extends FileSystemDirectoryHandle {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface PickingWindow {
  showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<AskingHandle>;
}

/** True where the browser lets the user pick a folder. */
export function canPickFolder(): boolean {
  return typeof (globalThis as PickingWindow).showDirectoryPicker === 'function';
}

/** Asks the user for a folder, on their click. Null when they changed their mind. */
export async function pickFolder(): Promise<AskingHandle | null> {
  try {
    return (
      (await (globalThis as PickingWindow).showDirectoryPicker?.({
        id: 'fenqi-backups',
        mode: 'readwrite',
      })) ?? null
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export function keepHandle(handle: AskingHandle): Promise<unknown> {
  return inStore('readwrite', (store) => store.put(handle, KEY));
}

export function forgetHandle(): Promise<unknown> {
  return inStore('readwrite', (store) => store.delete(KEY));
}

export async function keptHandle(): Promise<AskingHandle | null> {
  const found: unknown = await inStore('readonly', (store) => store.get(KEY));
  return isFolder(found) ? found : null;
}

function isFolder(value: unknown): value is AskingHandle {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'directory';
}

function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
    opening.addEventListener('error', () =>
      reject(opening.error ?? new Error('No database for the folder.')),
    );
    opening.addEventListener('success', () => {
      const database = opening.result;
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.addEventListener('complete', () => {
        database.close();
        resolve(request.result);
      });
      transaction.addEventListener('abort', () => {
        database.close();
        reject(transaction.error ?? new Error('The folder could not be kept.'));
      });
    });
  });
}
