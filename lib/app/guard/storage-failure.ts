/** The browser's name for what went wrong; Dexie puts the browser's own error inside its own. */
export function errorName(error: unknown): string {
  return names(error).at(-1) ?? 'UnknownError';
}

/** True when there is no room on the disk, or none the browser gives us. */
export function isFull(error: unknown): boolean {
  return names(error).includes('QuotaExceededError') || /quota|disk.{0,10}full/i.test(messageOf(error));
}

/** True when the database itself may be at fault: worth looking at it again. */
export function isBroken(error: unknown): boolean {
  return names(error).some((name) => BROKEN.has(name));
}

const BROKEN: ReadonlySet<string> = new Set([
  'UnknownError',
  'AbortError',
  'DataError',
  'NotFoundError',
  'NotReadableError',
  'OpenFailedError',
  'VersionError',
  'InvalidStateError',
  'DatabaseClosedError',
  'MissingAPIError',
]);

function names(error: unknown): string[] {
  const found: string[] = [];
  for (let one = error, deep = 0; one instanceof Error && deep < 4; deep += 1) {
    found.push(one.name);
    one = 'inner' in one ? one.inner : one.cause;
  }
  return found;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
