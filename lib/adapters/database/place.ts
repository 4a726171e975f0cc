import { historyPlaceItem } from '../browser/sentinel';

/**
 * Where the browser keeps the database. Chromium can lose the one place it gives an origin for good (a LevelDB without
 * its MANIFEST can be neither opened nor deleted); a storage bucket is another place, with files of its own.
 * https://wicg.github.io/storage-buckets/
 */
interface Bucket {
  readonly indexedDB: IDBFactory;
}

interface Buckets {
  open(name: string, options?: { readonly persisted?: boolean }): Promise<Bucket>;
}

/** The factory to open the database with, in the place it lives in now. */
export async function currentPlace(): Promise<IDBFactory> {
  const name = await historyPlaceItem.getValue();
  if (name === null) return indexedDB;
  const buckets = storageBuckets();
  if (!buckets)
    throw new Error('This browser no longer reaches the place the history was put in. Update the browser.');
  return (await buckets.open(name, { persisted: true })).indexedDB;
}

/** Goes over to a new, empty place; false when the browser has only the one. */
export async function moveToNewPlace(name: string): Promise<boolean> {
  const buckets = storageBuckets();
  if (!buckets) return false;
  await buckets.open(name, { persisted: true });
  await historyPlaceItem.setValue(name);
  return true;
}

function storageBuckets(): Buckets | null {
  const { storageBuckets: buckets } = navigator as Navigator & { readonly storageBuckets?: Buckets };
  return buckets ?? null;
}
