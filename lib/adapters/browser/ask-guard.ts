import { sendMessage } from './messages';

/**
 * The gate of the extension's own pages: the background looks at the database first, takes a snapshot before an
 * upgrade, and answers when it may be opened. Throws its sentence when it may not.
 */
export async function askGuard(): Promise<void> {
  await sendMessage('may-open-history');
}
