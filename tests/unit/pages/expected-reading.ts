import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reading } from '@/lib/core/reading/reading';

/** What a page of tests/pages must be read as; see the README there. */
export interface Expected {
  readonly url: string;
  readonly status: string;
  readonly because?: string | null;
  readonly kind?: string;
  readonly price?: string;
  readonly offers?: Record<
    string,
    { status: string; kind?: string; reason?: string; plans?: [number, string | null][] }
  >;
  readonly notices?: readonly string[];
}

export interface PageCase {
  /** `mi.com/cashier` */
  readonly name: string;
  readonly file: string;
}

const PAGES = path.resolve(import.meta.dirname, '../../pages');

/** Every page of tests/pages. */
export function pageCases(): PageCase[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => ({ name: file.replace(/\.html$/, ''), file: path.join(PAGES, file) }));
}

export function expectedOf({ file }: PageCase): Expected {
  return JSON.parse(readFileSync(file.replace(/html$/, 'json'), 'utf8')) as Expected;
}

export function withoutUrl({ url: _, ...rest }: Expected): object {
  return rest;
}

/** The reading cut down to the keys the expectation names, so that both can be compared whole. */
export function shapeOf(reading: Reading, expected: Expected): object {
  const offers = Object.fromEntries(
    reading.offers.map((offer) => {
      const wanted = expected.offers?.[offer.provider];
      const all = {
        status: offer.status,
        kind: offer.kind,
        reason: offer.reason?.class,
        plans: offer.plans.map(({ count, each }) => [count, each]),
      };
      const named = Object.entries(all).filter(([key]) => !wanted || key in wanted);
      return [offer.provider, Object.fromEntries(named)];
    }),
  );
  const all = {
    status: reading.status,
    because: reading.because,
    kind: reading.page.kind,
    price: reading.item?.price?.amount,
    offers,
    notices: reading.notices.map(({ text }) => text),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expected));
}
