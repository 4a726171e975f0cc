import type { RecordedReading } from '../../core/history/record';

const ID = /^[0-9a-f]{16}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** The reading with its time in the one form that the log can give back. Throws when its id or time is none. */
export function checkedRecord(record: RecordedReading): RecordedReading {
  const at = Date.parse(record.at);
  if (!ID.test(record.id))
    throw new Error(`A reading's id is 16 hex digits, and "${record.id}" is not. Give it a new one.`);
  if (!TIME.test(record.at) || Number.isNaN(at))
    throw new Error(
      `The time "${record.at}" of a reading is no time in ISO 8601. Correct it, or leave the reading out.`,
    );
  return { ...record, at: new Date(at).toISOString() };
}
