// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Piece } from '@/components/charts/strip-piece';
import { HistoryTable } from '@/components/history/history-table';
import type { SeriesRow } from '@/components/history/series-row';
import { SeriesStrips } from '@/components/history/series-strips';
import { tableText } from '@/components/history/table-text';
import type { TableLine } from '@/components/history/table-line';
import { WordsProvider } from '@/components/ui/words';
import { draw, seriesState, span, words } from '../fixtures';

afterEach(cleanup);

const ENGLISH = words();
const NOW = '2026-11-21T00:00:00.000Z';
const window = { from: Date.parse('2026-11-01T00:00:00.000Z'), to: Date.parse(NOW) };
const rows: readonly SeriesRow[] = [
  {
    state: seriesState('huabei'),
    history: {
      spans: [
        span('offered', '2026-11-01T00:00:00.000Z', '2026-11-09T00:00:00.000Z', { readings: 9 }),
        span('absent', '2026-11-11T00:00:00.000Z', NOW, {
          reason: { class: 'maintenance', text: '=系统维护' },
        }),
      ],
      changes: [
        {
          facet: 'lender',
          before: '甲',
          after: '乙',
          series: 's',
          since: '2026-11-03T00:00:00.000Z',
          by: '2026-11-04T00:00:00.000Z',
          reading: 'r',
        },
      ],
    },
  },
];

const strips = (shown: readonly SeriesRow[], calls: { choose?: (piece: Piece) => void } = {}) => {
  const gestures = { onZoom: vi.fn<() => void>(), onMove: vi.fn<() => void>() };
  const drawn = draw(
    <SeriesStrips
      title="Xiaomi"
      rows={shown}
      accountOf={() => ''}
      days={[]}
      window={window}
      now={NOW}
      chosen={null}
      onChoose={(_, piece) => calls.choose?.(piece)}
      gestures={gestures}
      hint
    />,
  );
  return { ...drawn, gestures };
};

describe('SeriesStrips', () => {
  it('says by keyboard what the pointer says, gaps and changes of terms included', () => {
    strips(rows);
    const strip = screen.getByRole('slider', { name: /^Huabei/ });
    fireEvent.focus(strip);
    expect(strip.getAttribute('aria-valuetext')).toMatch(/^Not offered, Nov 11.* 3 looks · .*=系统维护/);
    fireEvent.keyDown(strip, { key: 'ArrowLeft' });
    expect(strip.getAttribute('aria-valuetext')).toMatch(
      /^changed from “Offered” to “Not offered” some time between Nov 9/,
    );
    expect(screen.getByText(/^Huabei: changed from/)).toBeTruthy();
    fireEvent.keyDown(strip, { key: 'ArrowLeft' });
    expect(strip.getAttribute('aria-valuetext')).toMatch(/^lender changed from “甲” to “乙” · between Nov 3/);
  });

  it('zooms and moves by keys', () => {
    const { gestures } = strips(rows);
    const strip = screen.getByRole('slider');
    fireEvent.keyDown(strip, { key: '+' });
    fireEvent.keyDown(strip, { key: 'ArrowLeft', shiftKey: true });
    expect(gestures.onZoom).toHaveBeenCalledWith(0.5, 0.5);
    expect(gestures.onMove).toHaveBeenCalledWith(-0.25);
  });

  it('lays out again only the series that changed', () => {
    let laid = 0;
    const counted = (key: string): SeriesRow => ({
      state: seriesState(key),
      history: {
        get spans() {
          laid += 1;
          return rows[0]?.history?.spans ?? [];
        },
        changes: [],
      },
    });
    const [one, two] = [counted('one'), counted('two')];
    const gestures = { onZoom: () => undefined, onMove: () => undefined };
    const all = (shown: readonly SeriesRow[]) => (
      <WordsProvider value={ENGLISH}>
        <SeriesStrips
          title="Xiaomi"
          rows={shown}
          accountOf={() => ''}
          days={[]}
          window={window}
          now={NOW}
          chosen={null}
          onChoose={() => undefined}
          gestures={gestures}
          hint
        />
      </WordsProvider>
    );
    const { rerender } = render(all([one, two]));
    const first = laid;
    expect(first).toBe(2);
    rerender(all([one, counted('two')]));
    expect(laid).toBe(first + 1);
  });

  it('waits for spans without a word about the series', () => {
    strips([{ state: seriesState('huabei'), history: null }]);
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.getByRole('status')).toBeTruthy();
  });

  it('draws 10,000 spans in each of 200 series with few nodes', { timeout: 30_000 }, () => {
    const step = (window.to - window.from) / 10_000;
    const at = (index: number) => new Date(window.from + index * step).toISOString();
    const spans = Array.from({ length: 10_000 }, (_, index) =>
      span(index % 2 === 0 ? 'offered' : 'absent', at(index), at(index + 0.4), { firstReading: `f${index}` }),
    );
    const many = Array.from({ length: 200 }, (_, index) => ({
      state: seriesState(`p${index}`),
      history: { spans, changes: [] },
    }));
    const { container } = strips(many);
    expect(screen.getAllByRole('slider')).toHaveLength(200);
    expect(container.querySelectorAll('svg *').length).toBeLessThan(1500);
    expect(container.querySelectorAll('*').length).toBeLessThan(3500);
  });
});

describe('HistoryTable', () => {
  const table = (
    onChoose: (line: TableLine) => void,
    onCopy = vi.fn<(text: string) => Promise<boolean>>(),
  ) => {
    onCopy.mockResolvedValue(true);
    draw(
      <HistoryTable
        rows={rows}
        window={window}
        accountOf={() => ''}
        now={NOW}
        onChoose={onChoose}
        onCopy={onCopy}
      />,
    );
    return onCopy;
  };

  it('has every run and change of the window, turns its order, and leads to the evidence', () => {
    const onChoose = vi.fn<(line: TableLine) => void>();
    table(onChoose);
    const lines = () =>
      screen
        .getAllByRole('row')
        .slice(1)
        .map((row) => within(row).getAllByRole('cell')[2]?.textContent);
    expect(lines()).toEqual([' Not offered', '◆ lender changed from “甲” to “乙”', ' Offered']);
    fireEvent.click(screen.getByRole('button', { name: /^First seen/ }));
    expect(lines().at(-1)).toBe(' Not offered');
    fireEvent.click(screen.getByRole('button', { name: /Huabei, Offered/ }));
    expect(onChoose.mock.calls[0]?.[0]).toMatchObject({ kind: 'span', span: { status: 'offered' } });
  });

  it('copies lines that no spreadsheet runs', async () => {
    const onCopy = table(() => undefined);
    fireEvent.click(screen.getByRole('button', { name: 'Copy all lines' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    const text = onCopy.mock.calls[0]?.[0] ?? '';
    expect(text.split('\n')).toHaveLength(4);
    expect(text).not.toMatch(/(?:^|\t)[=+@]/m);
    expect(tableText(['a'], [['=1+1', '@x', '-2', 'a\tb']])).toBe("a\n'=1+1\t'@x\t'-2\ta b");
  });
});
