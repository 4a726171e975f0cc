import { useMemo, useState } from 'preact/hooks';
import type { TimeWindow } from '../charts/time-window';
import { ScrollRegion } from '../compare/scroll-region';
import type { SeriesState } from '@/lib/core/history/series-state';
import { StatusDot } from '../ui/status-dot';
import { useWords } from '../ui/words';
import type { SeriesRow } from './series-row';
import { tableCells } from './table-cells';
import { tableLines } from './table-line';
import type { TableLine, TimeOrder } from './table-line';
import { tableText } from './table-text';

/** More lines are drawn on request: a year of a restless store is thousands. */
const PAGE = 100;

interface Props {
  readonly rows: readonly SeriesRow[];
  readonly window: TimeWindow;
  readonly accountOf: (state: SeriesState) => string;
  readonly now: string;
  readonly onChoose: (line: TableLine) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The strips in words and figures: every run and every change in the window. */
export function HistoryTable({ rows, window, accountOf, now, onChoose, onCopy }: Props) {
  const words = useWords();
  const { t, n } = words;
  const [order, setOrder] = useState<TimeOrder>('latest-first');
  const [shown, setShown] = useState(PAGE);
  const [said, setSaid] = useState('');
  const lines = useMemo(() => tableLines(rows, window, order), [rows, window, order]);
  const heads = [
    t('filter_store'),
    t('table_provider'),
    t('table_what'),
    t('table_from'),
    t('table_to'),
    t('table_readings'),
    t('table_words'),
  ];
  const copy = async () => {
    const text = tableText(
      heads,
      lines.map((line) => tableCells(words, line, accountOf(line.row.state), now)),
    );
    setSaid(t((await onCopy(text)) ? 'table_copied' : 'table_not_copied'));
  };
  return (
    <>
      <p class="table-head">
        <span class="soft small">{n('table_lines', lines.length)}</span>
        <button type="button" class="quiet" onClick={() => void copy()}>
          {t('table_copy')}
        </button>
        <output class="soft small">{said}</output>
      </p>
      <ScrollRegion label={t('table_all')}>
        <table>
          <thead>
            <tr>
              {heads.map((head, index) =>
                index === 3 ? (
                  <th
                    key={head}
                    scope="col"
                    aria-sort={order === 'latest-first' ? 'descending' : 'ascending'}
                  >
                    <button
                      type="button"
                      class="quiet"
                      onClick={() => setOrder(order === 'latest-first' ? 'earliest-first' : 'latest-first')}
                    >
                      {head} {order === 'latest-first' ? '↓' : '↑'}
                    </button>
                  </th>
                ) : (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map((line) => (
              <Line
                key={line.key}
                line={line}
                cells={tableCells(words, line, accountOf(line.row.state), now)}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {lines.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {n('table_more', Math.min(PAGE, lines.length - shown))}
        </button>
      )}
    </>
  );
}

interface LineProps {
  readonly line: TableLine;
  readonly cells: readonly string[];
  readonly onChoose: Props['onChoose'];
}

function Line({ line, cells, onChoose }: LineProps) {
  const words = useWords();
  const [store, who, what, from, to, looks, said] = cells;
  return (
    <tr>
      <td>{store}</td>
      <td>
        <bdi>{who}</bdi>
      </td>
      <td class="wide">
        {line.kind === 'span' ? <StatusDot status={line.span.status} /> : <span aria-hidden="true">◆</span>}{' '}
        {what}
      </td>
      <td>{from}</td>
      <td>{to}</td>
      <td>
        <button
          type="button"
          class="quiet"
          aria-label={`${words.t('table_show')}: ${who}, ${what}, ${from}`}
          onClick={() => onChoose(line)}
        >
          {looks || words.t('table_show')}
        </button>
      </td>
      <td class="wide">{said}</td>
    </tr>
  );
}
