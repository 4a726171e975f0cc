// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Strip } from '@/components/charts/strip';
import type { Piece } from '@/components/charts/strip-piece';
import { draw, span } from '../fixtures';

afterEach(cleanup);

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T00:00:00.000Z`;
const spans = [
  span('offered', day(1), day(5)),
  span('disabled', day(6), day(7)),
  span('absent', day(8), day(9)),
  span('unknown', day(10), day(11)),
];

const show = (onChoose: (chosen: Piece) => void = () => undefined, onPoint = onChoose) =>
  draw(
    <Strip
      label="Huabei"
      history={{ spans, changes: [] }}
      window={{ from: Date.parse(day(1)), to: Date.parse(day(11)) }}
      width={1000}
      now={day(11)}
      describe={({ kind, x }) => `${kind} at ${x}`}
      chosen={null}
      onPoint={(piece) => piece && onPoint(piece)}
      onChoose={onChoose}
    />,
  );

describe('Strip', () => {
  it('is one stop for the keyboard; arrows walk gaps and changes too, Enter chooses as a click does', () => {
    const onChoose = vi.fn<(chosen: Piece) => void>();
    const onPoint = vi.fn<(chosen: Piece) => void>();
    show(onChoose, onPoint);
    const strip = screen.getByRole('slider', { name: 'Huabei' });
    expect(strip.getAttribute('aria-valuetext')).toBe('seen at 900');
    fireEvent.keyDown(strip, { key: 'ArrowLeft' });
    fireEvent.keyDown(strip, { key: 'ArrowLeft' });
    fireEvent.keyDown(strip, { key: 'ArrowLeft' });
    expect(strip.getAttribute('aria-valuetext')).toBe('changed at 600');
    fireEvent.keyDown(strip, { key: 'Enter' });
    fireEvent.keyDown(strip, { key: 'Home' });
    expect(strip.getAttribute('aria-valuetext')).toBe('seen at 0');
    fireEvent.click(strip, { clientX: 650, clientY: 15 });
    expect(onChoose.mock.calls.map(([{ kind, x }]) => [kind, x])).toEqual([
      ['changed', 600],
      ['changed', 600],
    ]);
    expect(onPoint).toHaveBeenCalledTimes(4);
  });

  it('tells statuses apart by more than colour', () => {
    const { container } = show();
    const fills = [...container.querySelectorAll('g path')].map(
      (one) => one.getAttribute('fill') ?? one.getAttribute('class'),
    );
    expect(fills).toEqual([
      'fill-offered',
      'fill-disabled',
      'url(#strip-disabled)',
      'fill-absent',
      'fill-unknown',
      'url(#strip-unknown)',
    ]);
  });
});
