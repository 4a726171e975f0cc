// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { heightOf, monthTicks, scaleOf } from '@/components/charts/chart-scale';
import { MonthBars } from '@/components/charts/month-bars';
import { PaidLines } from '@/components/charts/paid-lines';
import { draw } from '../fixtures';

afterEach(cleanup);

describe('scaleOf', () => {
  it('reaches from zero to a round number that holds everything', () => {
    expect(scaleOf([0, 5700, 6000]).ticks).toEqual([0, 2000, 4000, 6000]);
    expect(scaleOf([134.9]).high).toBeGreaterThanOrEqual(134.9);
    expect(scaleOf([]).high).toBeGreaterThan(0);
  });

  it('goes below zero for money that comes back', () => {
    const scale = scaleOf([-600, 900]);
    expect(scale.low).toBeLessThanOrEqual(-600);
    expect(heightOf(scale.high, scale)).toBe(0);
    expect(heightOf(scale.low, scale)).toBe(100);
  });
});

describe('monthTicks', () => {
  it.each([
    [1, [0, 1]],
    [12, [0, 6, 12]],
    [3, [0, 1, 2, 3]],
    [60, [0, 24, 48]],
  ])('to month %d are %o', (last, ticks) => {
    expect(monthTicks(last)).toEqual(ticks);
  });

  it('stay few over a lifetime', () => {
    expect(monthTicks(1200).length).toBeLessThanOrEqual(6);
  });
});

describe('the charts', () => {
  const onMonth = vi.fn<(month: number) => void>();
  const common = { last: 3, month: 1, onMonth, describe: (month: number) => `month ${month}: ¥100` };

  it('are one slider each: arrows, Home and End choose the month, and its value is said', () => {
    draw(
      <PaidLines
        label="Paid so far"
        lines={[{ key: 'a', soFar: [0, 100, 200, 300] }]}
        monthName={String}
        axisMoney={String}
        {...common}
      />,
    );
    const slider = screen.getByRole('slider', { name: 'Paid so far' });
    expect(slider.getAttribute('aria-valuetext')).toBe('month 1: ¥100');
    for (const key of ['ArrowRight', 'ArrowLeft', 'End', 'Home', 'PageUp', 'a'])
      fireEvent.keyDown(slider, { key });
    expect(onMonth.mock.calls.flat()).toEqual([2, 0, 3, 0, 3]);
  });

  it('step, and stay level after the last payment', () => {
    draw(
      <PaidLines
        label="Paid so far"
        lines={[
          { key: 'a', soFar: [300] },
          { key: 'b', soFar: [0, 100, 200, 300] },
        ]}
        monthName={String}
        axisMoney={String}
        {...common}
      />,
    );
    const paths = [...document.querySelectorAll('path[vector-effect]')].map((path) => path.getAttribute('d'));
    expect(paths[0]).toBe('M0 0H100');
    expect(paths[1]?.match(/V/g)).toHaveLength(3);
    const dashes = [...document.querySelectorAll('path[vector-effect]')].map((path) =>
      path.getAttribute('stroke-dasharray'),
    );
    expect(new Set(dashes).size).toBe(2);
  });

  it('draw no bar where nothing is due, and one downwards where money comes back', () => {
    draw(
      <MonthBars
        label="Each month"
        rows={[{ key: 'a', name: 'Plan', most: '', paid: [100, 0, 50, -20] }]}
        {...common}
      />,
    );
    const bars = [...document.querySelectorAll('rect[class^="bar-"]')].map((bar) =>
      Number.parseFloat(bar.getAttribute('y') ?? ''),
    );
    const zero = Number.parseFloat(document.querySelector('line.axis')?.getAttribute('y1') ?? '');
    expect(bars).toHaveLength(3);
    expect(bars[2]).toBeCloseTo(zero);
  });
});
