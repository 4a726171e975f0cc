import type { Look, RobotsAnswer } from '@/lib/core/watch/look';
import type { RecordedReading } from '@/lib/core/history/record';
import { anOffer, offering, aReading } from '../unit/core/history/a-reading';
import type { Request } from './observer';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Mood = 'well' | 'down' | 'busy' | 'closed' | 'robot-check' | 'signed-out' | 'silent';

/** How the hosts of a simulated web behave: each in spells of good and bad days, by its own luck. */
export class Hosts {
  readonly #luck: () => number;
  readonly #moods = new Map<string, { mood: Mood; until: number }>();
  readonly #robots = new Map<string, { mood: 'file' | 'none' | 'silent'; until: number }>();
  #readings = 0;

  constructor(luck: () => number) {
    this.#luck = luck;
  }

  static page(host: number, item: number): string {
    return `https://shop${host}.example/${item % 10 === 9 ? 'hidden' : 'product'}/${item}`;
  }

  /** The truth of an offer: gone for some days now and then. */
  isOffered(page: string, now: number): boolean {
    const seed = page.split('').reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
    return ((now / DAY + (seed % 17)) / 9) % 1 > 0.3;
  }

  robots(host: string, now: number): RobotsAnswer {
    const spell = this.#robots.get(host);
    if (!spell || spell.until <= now) {
      const luck = this.#luck();
      const mood = luck < 0.15 ? 'silent' : luck < 0.5 ? 'none' : 'file';
      this.#robots.set(host, { mood, until: now + (mood === 'silent' ? 3 : 30) * DAY });
      return this.robots(host, now);
    }
    if (spell.mood === 'silent') return { kind: 'unreachable', retryAfter: null };
    return spell.mood === 'none' ? { kind: 'none' } : { kind: 'file', text: 'Disallow: /hidden' };
  }

  /** What a look comes back with, and what the observer is to know of it. */
  look(page: string, at: string, now: number, request: Request): Look {
    const host = new URL(page).hostname;
    const mood = this.#mood(host, now);
    const answer = (kind: Request['answer'], rest: number, look: Look): Look => {
      request.answer = kind;
      request.rest = rest;
      return look;
    };
    if (mood === 'down') {
      const seconds = 600 + Math.floor(this.#luck() * 7_200);
      return answer('failed', seconds * 1000, { kind: 'status', status: 503, retryAfter: String(seconds) });
    }
    if (mood === 'busy') {
      const rest = Math.floor(1 + this.#luck() * 30) * HOUR;
      const until = new Date(Math.ceil((Date.parse(at) + rest) / 1000) * 1000);
      return answer('refused', rest, { kind: 'status', status: 429, retryAfter: until.toUTCString() });
    }
    if (mood === 'closed') return answer('refused', DAY, { kind: 'status', status: 403, retryAfter: null });
    if (mood === 'silent') return answer('failed', 0, { kind: 'no-answer', because: 'timeout' });
    if (mood === 'robot-check')
      return answer(
        'refused',
        DAY,
        seen(this.#read(page, at, aReading({ status: 'unknown', because: 'blocked' })), page),
      );
    if (mood === 'signed-out')
      return answer(
        'wall',
        0,
        seen(this.#read(page, at, aReading({ status: 'unknown', because: 'signed-out' })), page),
      );
    return answer('ok', 0, seen(this.visit(page, at, now), page));
  }

  /** What a page shows to whoever opens it. */
  visit(page: string, at: string, now: number): RecordedReading {
    const offer = anOffer('huabei', this.isOffered(page, now) ? {} : { status: 'disabled' });
    return this.#read(page, at, offering(offer));
  }

  #read(page: string, at: string, reading: ReturnType<typeof aReading>): RecordedReading {
    this.#readings += 1;
    const { hostname } = new URL(page);
    const { work: _, ...kept } = reading;
    return {
      id: this.#readings.toString(16).padStart(16, '0'),
      at,
      demo: false,
      account: 'unknown',
      reading: {
        ...kept,
        page: { url: page, store: hostname, kind: 'product', locale: 'zh-CN' },
        item: { id: page.split('/').at(-1) ?? '', name: 'thing', price: null },
      },
    };
  }

  #mood(host: string, now: number): Mood {
    const spell = this.#moods.get(host);
    if (spell && spell.until > now) return spell.mood;
    const luck = this.#luck();
    const bad = (['down', 'busy', 'closed', 'robot-check', 'signed-out', 'silent'] as const)[
      Math.floor(luck * 60)
    ];
    const mood = bad ?? 'well';
    this.#moods.set(host, {
      mood,
      until: now + (mood === 'well' ? 4 + this.#luck() * 20 : this.#luck() * 2) * DAY,
    });
    return mood;
  }
}

function seen(record: RecordedReading, url: string): Look {
  return { kind: 'seen', record, url };
}
