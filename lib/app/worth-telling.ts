import type { PageView } from './ports';

/**
 * Whether the chip has something to say: a plan on offer, a greyed one, or a suspension. One that was seen only once
 * is told on the page that shows it, and nowhere else.
 */
export function worthTelling({ view, series, chip }: PageView): boolean {
  if (!view || chip.off) return false;
  if (view.reading.offers.some(({ kind }) => kind === 'installments')) return true;
  const open = series.flatMap(({ episode }) => (episode && !episode.end ? [episode] : []));
  return open.some(({ confirmed }) => confirmed || view.reading.status === 'absent');
}
