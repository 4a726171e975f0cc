/** How long the browser may take to open a database that another context holds back, milliseconds. */
const PATIENCE = 10_000;

/** Opening did not come to an end: another tab of the extension, or another version of it, is in the way. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';

  constructor() {
    super('Another tab of this extension holds the history. Close those tabs, and try again.');
  }
}

/**
 * Opens a database as it is, whatever its version: nothing is created or upgraded. Null when there is none. The caller
 * closes it. Rejects with the browser's own error.
 */
export function openRaw(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    let missing = false;
    const opening = factory.open(name);
    const late = setTimeout(() => reject(new BlockedError()), PATIENCE);
    opening.addEventListener('upgradeneeded', () => {
      // Nothing of its name is there, or no longer. What is given up here leaves nothing behind.
      missing = true;
      opening.transaction?.abort();
    });
    opening.addEventListener('error', () => {
      clearTimeout(late);
      if (missing) resolve(null);
      else reject(opening.error ?? new Error('The browser cannot open the history.'));
    });
    opening.addEventListener('success', () => {
      clearTimeout(late);
      opening.result.addEventListener('versionchange', () => opening.result.close());
      resolve(opening.result);
    });
  });
}
