import type { GuardNotes } from '../ports/guard';
import type { GuardPorts } from './guard-ports';
import { isFull } from './storage-failure';

type Ports = Pick<GuardPorts, 'notes' | 'clock'>;

/** Tells the user; a note of the same kind gives way. */
export async function note({ notes }: Pick<Ports, 'notes'>, added: GuardNotes): Promise<void> {
  await notes.write({ ...(await notes.read()), ...added });
}

/** Takes a note away: it is over, or the user has read it. False when there was none. */
export async function forgetNote({ notes }: Pick<Ports, 'notes'>, kind: keyof GuardNotes): Promise<boolean> {
  const all = await notes.read();
  if (all[kind] === undefined) return false;
  const { [kind]: _, ...left } = all;
  await notes.write(left);
  return true;
}

/** Tells it when what went wrong is a full disk. Where not even that can be written, the reader asks again. */
export async function noteIfFull(ports: Ports, error: unknown): Promise<boolean> {
  if (!isFull(error)) return false;
  const { full } = await ports.notes.read();
  if (!full) await note(ports, { full: { at: ports.clock.now() } }).catch(() => undefined);
  return true;
}
