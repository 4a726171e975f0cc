import type { Readers, Tabs } from './ports';

export interface Checked {
  readonly checked: boolean;
  readonly because?: 'not-allowed' | 'not-a-web-page';
}

/** Reads the page in a tab because the user asked: allowed there by their click, granted site or not. */
export async function checkTab(ports: { tabs: Tabs; readers: Readers }, tab: number): Promise<Checked> {
  const address = await ports.tabs.address(tab);
  if (address !== null && !/^https?:/.test(address)) return { checked: false, because: 'not-a-web-page' };
  return (await ports.readers.inject(tab)) ? { checked: true } : { checked: false, because: 'not-allowed' };
}
