import { browser } from 'wxt/browser';

const NAME = 'due';
/** No browser rings sooner after it was set, milliseconds. */
const SOON = 30_000;
/** Minutes until it rings again when nobody set it anew: a worker that died while it rang is called once more. */
const AGAIN = 60;

/**
 * The one alarm. The browser may ring late, once after a sleep, or forget it with an update: what is due is kept
 * elsewhere, and the alarm is set anew whenever the worker starts.
 */
export const alarm = {
  /** Rings at that time (ISO 8601 in UTC), at once when it is over; null takes it away. Set already, it stays as it is. */
  async set(at: string | null): Promise<void> {
    if (at === null) return void (await browser.alarms.clear(NAME));
    const [when, now] = [Date.parse(at), Date.now()];
    const set = (await browser.alarms.get(NAME))?.scheduledTime;
    // One that is about to ring is left alone: set anew at every turn it would never ring.
    const isRight = set !== undefined && (when > now ? set === when : set <= now + SOON);
    if (!isRight) await browser.alarms.create(NAME, { when: Math.max(when, now), periodInMinutes: AGAIN });
  },

  /** Calls back when it rings. Top level only. */
  onRing(ring: () => void): void {
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === NAME) ring();
    });
  },
};
