// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Strip } from '@/components/charts/strip';
import { stripSegments } from '@/components/charts/strip-segments';
import type { Span } from '@/lib/core/history/span';
import { draw, span } from '../fixtures';

afterEach(cleanup);

const SINCE = '2026-11-01T00:00:00.000Z';
const UNTIL = '2026-11-11T00:00:00.000Z';
const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T00:00:00.000Z`;
const spans = [
  span('offered', day(1), day(5)),
  span('absent', day(7), day(9)),
  span('offered', day(10), day(10)),
];

describe('stripSegments', () => {
  it('draws each run where it was seen and the change between two looks, never at their middle', () => {
    const found = stripSegments(spans, SINCE, UNTIL);
    const between = found.filter((one) => one.kind === 'between');
    const runs = found.filter((one) => one.kind === 'span');
    expect(between.map(({ x, width, before, after }) => [x, width, before, after])).toEqual([
      [40, 20, 'offered', 'absent'],
      [80, 10, 'absent', 'offered'],
    ]);
    expect(runs.slice(0, 2).map(({ x, width }) => [x, width])).toEqual([
      [0, 40],
      [60, 20],
    ]);
    expect(runs[2]?.width).toBeGreaterThan(0.5);
  });

  it('clips to the time shown and leaves out what ended before', () => {
    const early = [
      span('offered', '2026-10-01T00:00:00Z', '2026-10-20T00:00:00Z'),
      span('absent', '2026-10-25T00:00:00Z', day(3)),
    ];
    expect(stripSegments(early, SINCE, UNTIL)).toEqual([{ kind: 'span', x: 0, width: 20, span: early[1] }]);
    expect(stripSegments(spans, UNTIL, SINCE)).toEqual([]);
  });
});

const show = (onChoose: (chosen: Span) => void, onPoint: () => void = () => undefined) =>
  draw(
    <Strip
      label="Huabei"
      spans={spans}
      since={SINCE}
      until={UNTIL}
      describe={(one) => `${one.status} from ${one.from}`}
      chosen={null}
      onPoint={onPoint}
      onChoose={onChoose}
    />,
  );

describe('Strip', () => {
  it('is one stop for the keyboard, walked by arrows and chosen by Enter, like a click', () => {
    const onChoose = vi.fn<(chosen: Span) => void>();
    show(onChoose);
    const runs = screen.getAllByRole('button');
    expect(runs.map((one) => one.getAttribute('tabindex'))).toEqual(['-1', '-1', '0']);
    const [first, second, third] = runs;
    if (!first || !second || !third) throw new Error('Three runs were expected.');
    third.focus();
    fireEvent.keyDown(third, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second, { key: 'Enter' });
    fireEvent.click(first);
    expect(onChoose.mock.calls).toEqual([[spans[1]], [spans[0]]]);
  });

  it('tells statuses apart by more than colour', () => {
    show(() => undefined);
    const fills = screen
      .getAllByRole('button')
      .map((one) => one.querySelector('rect')?.getAttribute('class'));
    expect(fills).toEqual(['fill-offered', 'fill-absent', 'fill-offered']);
    expect(screen.getByRole('button', { name: `absent from ${day(7)}` })).toBeTruthy();
  });
});
