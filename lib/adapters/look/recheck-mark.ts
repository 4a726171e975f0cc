import { browser } from 'wxt/browser';

const KEY = 'recheckTab';

/** The one tab a re-check has open. Kept for the session, so that a worker that was killed finds it again. */
export interface RecheckMark {
  readonly tab: number;
  readonly page: string;
}

export const recheckMark = {
  set: (mark: RecheckMark) => browser.storage.session.set({ [KEY]: mark }),

  async get(): Promise<RecheckMark | null> {
    return (await browser.storage.session.get<Record<string, RecheckMark>>(KEY))[KEY] ?? null;
  },

  clear: () => browser.storage.session.remove(KEY),
};
