import { Database } from './database';
import { BlockedError } from './guard/open-raw';
import { currentPlace } from './place';

/** Name of the database in its place. */
export const NAME = 'fenqi';

/** Asked before the database is opened, in every context: throws, with a sentence for the user, while it may not be. */
export type Gate = () => Promise<void>;

/** How long others may take to let go of an older version, milliseconds. */
const PATIENCE = 5_000;

let gate: Gate = () => Promise.resolve();
let open: Database | null = null;
let opening: Promise<Database> | null = null;
let lifted = 0;

/**
 * Runs work on the database. A connection the browser closed under us (another version upgrading, storage
 * cleared, a worker waking up) is opened anew and the work tried once more; every other failure is the caller's.
 */
export async function withDatabase<T>(work: (database: Database) => PromiseLike<T>): Promise<T> {
  try {
    return await work(open ?? (await connect()));
  } catch (error) {
    if (!isClosed(error)) throw error;
    closeDatabase();
    return work(await connect());
  }
}

/** From now on nothing opens the database before `asked` has let it. */
export function openThrough(asked: Gate): void {
  gate = asked;
}

/** Settles when the database may be used; rejects with the gate's sentence. */
export async function whenOpen(): Promise<void> {
  if (!open) await connect();
}

/** Runs a job of the guard itself, which the gate would ask and wait for. What the job does it has decided. */
export async function pastGate<T>(job: () => Promise<T>): Promise<T> {
  lifted += 1;
  try {
    return await job();
  } finally {
    lifted -= 1;
  }
}

/** Lets go of the connection; the next use opens it again. */
export function closeDatabase(): void {
  open?.close({ disableAutoOpen: false });
  open = null;
  opening = null;
}

/** One connection, however many ask for it at once. */
function connect(): Promise<Database> {
  if (lifted > 0) return reach();
  opening ??= reach().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function reach(): Promise<Database> {
  if (lifted === 0) await gate();
  if (open) return open;
  const database = new Database(NAME, await currentPlace());
  await openInTime(database);
  if (open) database.close();
  else open = database;
  return open;
}

/** Opens it, unless another context holds an older version and does not let go when asked to. */
function openInTime(database: Database): Promise<unknown> {
  return new Promise((resolve, reject) => {
    database.on('blocked', () => setTimeout(() => reject(new BlockedError()), PATIENCE));
    database.open().then(resolve, reject);
  });
}

function isClosed(error: unknown): boolean {
  return (
    error instanceof Error && (error.name === 'DatabaseClosedError' || error.name === 'InvalidStateError')
  );
}
