import { describe, expect, it } from 'vitest';
import { densityOf } from '@/components/charts/density';
import { pieceAt } from '@/components/charts/piece-at';
import { stripLayout } from '@/components/charts/strip-layout';
import type { Piece } from '@/components/charts/strip-piece';
import type { Change } from '@/lib/core/history/change';
import type { Span } from '@/lib/core/history/span';
import { span } from '../fixtures';

/** Ten days drawn 1000 px wide: a day is 100 px. */
const day = (number: number) =>
  `2026-11-${String(Math.floor(number)).padStart(2, '0')}T${String((number % 1) * 24).padStart(2, '0')}:00:00.000Z`;
const WINDOW = { from: Date.parse(day(1)), to: Date.parse(day(11)) };
const NOW = day(11);

const lay = (spans: readonly Span[], changes: readonly Change[] = [], now = NOW) =>
  stripLayout({ spans, changes }, WINDOW, 1000, now);
const brief = (pieces: readonly Piece[]) => pieces.map(({ kind, x, width }) => [kind, x, width]);

const minimum = (since: string, by: string): Change => ({
  series: 's',
  facet: 'min',
  before: { amount: '100', currency: 'CNY' },
  after: { amount: '300', currency: 'CNY' },
  since,
  by,
  reading: `r${by}`,
});

describe('stripLayout', () => {
  it('draws a run where it was seen, and a change over all of the time between the two looks', () => {
    const { pieces } = lay([span('offered', day(1), day(5)), span('absent', day(7), day(11))]);
    expect(brief(pieces)).toEqual([
      ['seen', 0, 400],
      ['changed', 400, 200],
      ['seen', 600, 400],
    ]);
  });

  it('draws nothing where nobody looked: between equal states, and since the last look', () => {
    const { pieces } = lay([span('offered', day(2), day(4)), span('offered', day(6), day(8))]);
    expect(brief(pieces)).toEqual([
      ['seen', 100, 200],
      ['unseen', 300, 200],
      ['seen', 500, 200],
      ['unseen', 700, 300],
    ]);
  });

  it('lets looks that told nothing bound no change', () => {
    const { pieces } = lay([
      span('offered', day(1), day(3)),
      span('unknown', day(4), day(5)),
      span('absent', day(6), day(11)),
    ]);
    expect(brief(pieces)).toEqual([
      ['seen', 0, 200],
      ['changed', 200, 300],
      ['seen', 300, 100],
      ['seen', 500, 500],
    ]);
    const same = lay([
      span('offered', day(1), day(3)),
      span('unknown', day(4), day(5)),
      span('offered', day(6), day(11)),
    ]);
    expect(same.pieces.map(({ kind }) => kind)).toEqual(['seen', 'unseen', 'seen', 'unseen', 'seen']);
  });

  it('reaches for the looks outside the window that a change in it lies between', () => {
    const { pieces } = lay([
      span('offered', '2026-10-01T00:00:00.000Z', '2026-10-20T00:00:00.000Z'),
      span('unknown', '2026-10-25T00:00:00.000Z', '2026-10-26T00:00:00.000Z'),
      span('absent', day(3), day(11)),
    ]);
    expect(brief(pieces)).toEqual([
      ['changed', 0, 200],
      ['seen', 200, 800],
    ]);
    // The fade is that of the whole interval, however little of it is shown.
    expect(pieces[0]).toMatchObject({ whole: { x: -1200, width: 1400 } });
    expect(
      lay([span('offered', '2026-09-01T00:00:00.000Z', '2026-09-02T00:00:00.000Z')]).pieces,
    ).toMatchObject([{ kind: 'unseen', after: null, x: 0, width: 1000 }]);
    expect(lay([]).pieces).toEqual([]);
  });

  it('counts what is too narrow to draw, and keeps a single look', () => {
    const minute = (number: number) => new Date(Date.parse(day(3)) + number * 60_000).toISOString();
    const flaps = Array.from({ length: 40 }, (_, index) =>
      span(index % 2 === 0 ? 'absent' : 'offered', minute(index), minute(index), {
        firstReading: `f${index}`,
        readings: 1,
      }),
    );
    const { pieces } = lay([...flaps, span('offered', day(6), day(6), { readings: 1 })], [], day(6));
    const [many, , one] = pieces;
    expect(many).toMatchObject({ kind: 'many', count: 40, shares: { offered: 20, absent: 20 }, width: 3 });
    expect(one).toMatchObject({ kind: 'seen', width: 3 });
  });

  it('marks changes where the new terms were first seen, close ones together', () => {
    const { pieces } = lay(
      [span('offered', day(1), day(11))],
      [minimum(day(2), day(4)), minimum(day(6), day(7)), minimum(day(6), day(7.125))],
    );
    const terms = pieces.filter((piece) => piece.kind === 'terms');
    expect(terms.map(({ x, since, changes }) => [x, since, changes.length])).toEqual([
      [296, 100, 1],
      [596, 500, 1],
      [608.5, 500, 1],
    ]);
    const close = lay([], [minimum(day(6), day(7)), minimum(day(6), '2026-11-07T01:00:00.000Z')]).pieces;
    expect(close).toMatchObject([{ kind: 'terms', changes: [{}, {}] }]);
  });

  it('marks what was announced beside the bounds, open where an end was left unsaid, in the future as well', () => {
    const announced = { start: null, end: day(10) };
    const { announced: ranges } = lay(
      [span('disabled', day(8), day(9), { announced }), span('disabled', day(9), day(9.5), { announced })],
      [],
      day(9.5),
    );
    expect(ranges).toEqual([{ x: 700, width: 200, open: 'start' }]);
  });

  it('holds few pieces whatever the history', () => {
    const hour = (number: number) => new Date(WINDOW.from + number * 86_400).toISOString();
    const spans = Array.from({ length: 10_000 }, (_, index) =>
      span(index % 2 === 0 ? 'absent' : 'offered', hour(index), hour(index + 0.4), {
        firstReading: `f${index}`,
      }),
    );
    const { pieces } = lay(spans);
    expect(pieces.length).toBeLessThan(100);
    const counted = pieces.reduce((sum, piece) => sum + (piece.kind === 'many' ? piece.count : 1), 0);
    expect(counted).toBe(10_000);
  });
});

describe('densityOf', () => {
  const length = 90 * 86_400_000;
  it('is of the time between looks, not of their number', () => {
    expect(densityOf({ from: day(1), to: day(3), readings: 9 }, length)).toBe('close');
    expect(densityOf({ from: day(1), to: day(9), readings: 3 }, length)).toBe('apart');
    // Two looks are no month.
    expect(densityOf({ from: '2026-10-01T00:00:00Z', to: '2026-11-01T00:00:00Z', readings: 2 }, length)).toBe(
      'far',
    );
    expect(densityOf({ from: day(1), to: day(1), readings: 1 }, length)).toBe('close');
  });

  it('is of the time shown as well: daily looks fill a month, but no afternoon', () => {
    const daily = { from: day(1), to: day(11), readings: 11 };
    expect(densityOf(daily, 30 * 86_400_000)).toBe('close');
    expect(densityOf(daily, 2 * 86_400_000)).toBe('apart');
    expect(densityOf(daily, 6 * 3_600_000)).toBe('far');
  });
});

describe('pieceAt', () => {
  const { pieces } = lay(
    [span('offered', day(1), day(5)), span('absent', day(7), day(11))],
    [minimum(day(2), day(3))],
  );
  it('finds marks above the bar, bars, and what is between them', () => {
    expect(pieceAt(pieces, 200, 4)?.kind).toBe('terms');
    expect(pieceAt(pieces, 200, 16)?.kind).toBe('seen');
    expect(pieceAt(pieces, 500, 16)?.kind).toBe('changed');
    expect(pieceAt([], 500, 16)).toBeNull();
  });
});
