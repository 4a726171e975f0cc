import type { PageView } from './ports';

/** Whether the chip has something to say: a plan on offer, a greyed one, or a suspension seen more than once. */
export function worthTelling({ view, series, chip }: PageView): boolean {
  if (!view || chip.off) return false;
  const shown = view.reading.offers.some(({ kind }) => kind === 'installments');
  return shown || series.some(({ episode }) => episode !== null && !episode.end && episode.confirmed);
}
