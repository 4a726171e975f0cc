/** A short name as the id of a reading: hex digits only. */
export function anId(name: string | number): string {
  return String(name).padStart(16, '0');
}
