import type { Tongue } from '../ui/create-words';

const STEPS = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

/** Bytes as people say them: "12 MB". */
export function formatSize(bytes: number, language: Tongue): string {
  const [unit, size] = STEPS.find(([, least]) => bytes >= least) ?? ['kilobyte', 1e3];
  const value = bytes / size;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
