import { browser } from 'wxt/browser';

/** The ordinary window used last; null when there is none, or only private ones: those are never used. */
export async function normalWindow(): Promise<number | null> {
  const all = await browser.windows.getAll({ windowTypes: ['normal'] });
  const open = all.filter(({ id, incognito }) => id !== undefined && !incognito);
  const last = await browser.windows.getLastFocused().catch(() => null);
  return (open.find(({ id }) => id === last?.id) ?? open[0])?.id ?? null;
}
