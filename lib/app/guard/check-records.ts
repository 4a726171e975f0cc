import { seriesOfKey } from '../../core/history/record';
import type { GuardPorts } from './guard-ports';
import { note } from './notes';

const WEEK = 7 * 86_400_000;

/**
 * The weekly look into every record. What cannot be read is put aside; then one store after the other is derived again
 * from its readings and compared with what is shown. A worker that dies in it goes on where it stood. What was put
 * aside or mended is told. Returns how many records were put aside.
 */
export async function checkRecords(
  ports: Pick<GuardPorts, 'inspector' | 'selfCheck' | 'notes'>,
  now: string,
): Promise<number> {
  const { inspector, selfCheck } = ports;
  const before = await selfCheck.read();
  const age = before.at === null ? Infinity : Date.parse(now) - Date.parse(before.at);
  // A check from a later time than now was made under another clock.
  const due = before.after === null && (age >= WEEK || age < 0);
  if (before.after === null && !due) return tellDamaged(ports, now);
  const after = before.after ?? '';
  const begun = { ...before, at: due ? now : before.at, after };
  const aside = due ? await inspector.setAsideDamaged() : 0;
  await selfCheck.write(begun);
  const mended: string[] = [];
  for (const shelf of await inspector.shelves()) {
    if (shelf <= after) continue;
    if (!(await inspector.isSound(shelf))) {
      mended.push(seriesOfKey(`${shelf}|`).store);
      await note(ports, { mended: { at: now, stores: [...new Set(mended)] } });
    }
    await selfCheck.write({ ...begun, after: shelf });
  }
  await selfCheck.write({ ...begun, after: null });
  return aside + (await tellDamaged(ports, now));
}

/** Also what was put aside on the way, by an append that met it. Returns how many the user has not been told of. */
async function tellDamaged(
  ports: Pick<GuardPorts, 'inspector' | 'selfCheck' | 'notes'>,
  now: string,
): Promise<number> {
  const { count, stores } = await ports.inspector.damaged();
  const known = await ports.selfCheck.read();
  if (count > known.told) await note(ports, { damaged: { at: now, count, stores } });
  if (count !== known.told) await ports.selfCheck.write({ ...known, told: count });
  return Math.max(0, count - known.told);
}
