import { UNKNOWN_ACCOUNT } from '../../core/history/record';
import type { RecordedReading } from '../../core/history/record';
import type { Because, KeptReading } from '../../core/reading/reading';
import { addDays, dateOf, instantOf } from '../../core/time/plain-date';
import { DEMO_PRICE, demoOffer } from './demo-offers';
import { DEMO_CHAPTERS, DEMO_EXTRA_LOOKS, DEMO_GAPS, DEMO_SHOWN } from './demo-story';
import type { DemoMoment, DemoStore } from './demo-story';

const DAYS = 90;
const CHINA = 480;

const PAGES = {
  'mi.com': { kind: 'checkout', url: 'https://pay.buy.mi.com/pay/index' },
  'jd.com': { kind: 'product', url: 'https://item.jd.com/100000000000.html' },
} as const;

/** About ninety days of readings up to `now`, oldest first. The same `now` gives the same readings. */
export function demoReadings(now: string): RecordedReading[] {
  const looks = [
    ...regularLooks(now),
    ...DEMO_EXTRA_LOOKS.map((look) => ({ ...look, at: momentAt(now, look) })),
  ];
  return looks
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ store, at }, i) => ({
      id: `de30${String(i).padStart(12, '0')}`,
      at,
      demo: true,
      account: UNKNOWN_ACCOUNT,
      reading: pageAt(store, at, now),
    }));
}

/** mi.com every day or two, jd.com every third day, at hours that look like a person's. */
function regularLooks(now: string): { store: DemoStore; at: string }[] {
  return Array.from({ length: DAYS + 1 }, (_, i) => DAYS - i).flatMap((day) => {
    const hour = 8 + ((day * 7) % 14);
    const minute = (day * 23) % 60;
    const at = momentAt(now, {
      day,
      clock: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    });
    const mi = day % 5 === 3 ? [] : [{ store: 'mi.com' as const, at }];
    return day % 3 === 1 ? [...mi, { store: 'jd.com' as const, at }] : mi;
  });
}

function momentAt(now: string, { day, clock }: DemoMoment): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return instantOf(addDays(dateOf(now, CHINA), -day), hour, minute, CHINA);
}

function pageAt(store: DemoStore, at: string, now: string): KeptReading {
  const during = ({ from, until }: { from: DemoMoment; until: DemoMoment | null }): boolean =>
    at >= momentAt(now, from) && (until === null || at < momentAt(now, until));
  const gap = DEMO_GAPS.find((one) => one.store === store && during(one));
  if (gap) return page(store, 'unknown', gap.because, [], []);

  const chapters = DEMO_CHAPTERS.filter((chapter) => chapter.store === store && during(chapter));
  const offers = DEMO_SHOWN[store].flatMap((provider) => {
    const chapter = chapters.find((one) => one.provider === provider);
    return chapter?.change === null ? [] : [demoOffer(provider, chapter?.change)];
  });
  const notices = chapters.flatMap(({ notice }) =>
    notice ? [{ ...notice, endsAt: momentAt(now, notice.endsAt) }] : [],
  );
  const status = offers.some((offer) => offer.status === 'offered') ? 'offered' : 'disabled';
  return page(store, status, null, offers, notices);
}

function page(
  store: DemoStore,
  status: KeptReading['status'],
  because: Because | null,
  offers: KeptReading['offers'],
  notices: KeptReading['notices'],
): KeptReading {
  return {
    status,
    because,
    page: { store, locale: 'zh-CN', ...PAGES[store] },
    item: because ? null : { id: 'demo', name: '示例手机 12GB+256GB', price: DEMO_PRICE },
    offers,
    mentions: [],
    notices,
    methods: because ? [] : ['支付宝', '微信支付'],
    disclosure: null,
  };
}
