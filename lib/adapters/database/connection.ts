import { Database } from './database';

let open: Database | null = null;

/**
 * Runs work on the database. A connection the browser closed under us (another version upgrading, storage
 * cleared, a worker waking up) is opened anew and the work tried once more; every other failure is the caller's.
 */
export async function withDatabase<T>(work: (database: Database) => PromiseLike<T>): Promise<T> {
  try {
    return await work(connect());
  } catch (error) {
    if (!isClosed(error)) throw error;
    closeDatabase();
    return work(connect());
  }
}

/** Lets go of the connection; the next use opens it again. */
export function closeDatabase(): void {
  open?.close({ disableAutoOpen: false });
  open = null;
}

function connect(): Database {
  open ??= new Database();
  return open;
}

function isClosed(error: unknown): boolean {
  return (
    error instanceof Error && (error.name === 'DatabaseClosedError' || error.name === 'InvalidStateError')
  );
}
