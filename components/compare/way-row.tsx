import { SERIES, SeriesKey } from '../charts/series-mark';
import type { Words } from '../ui/create-words';
import { useWords } from '../ui/words';
import type { Figures, Said } from './figures';
import type { RateStyle } from '../ui/rate-style';
import { eachWords } from './each-words';
import { rowName, wayTitle } from './way-title';
import type { Weighed } from './weigh-sheet';

export interface RowActions {
  readonly onOpen: (key: string) => void;
  readonly onEdit: (key: string) => void;
  readonly onKeep: (key: string) => void;
  readonly onRemove: (key: string) => void;
  /** Place of a row in the charts; −1 when it is not drawn. */
  readonly drawn: (key: string) => number;
}

interface Props extends RowActions {
  readonly weighed: Weighed;
  readonly figures: Figures;
  readonly style: RateStyle;
  readonly least: boolean;
  readonly open: boolean;
  /** True where what the payments are worth today has a column. */
  readonly valued: boolean;
}

/** One way: its name opens the details; what can be done with it stands below. */
export function WayRow({ weighed, figures, style, least, open, valued, ...actions }: Props) {
  const words = useWords();
  const { t } = words;
  const { row, compared, implied } = weighed;
  const { presentCost, total, largestMonth, doubt } = compared;
  const each = eachWords(words, compared, figures);
  const name = rowName(words, row);
  const title = wayTitle(words, row.way, compared.count);
  const place = actions.drawn(row.key);
  return (
    <tr>
      <th scope="row">
        <button type="button" class="quiet name" aria-expanded={open} onClick={() => actions.onOpen(row.key)}>
          {name}
        </button>
        {place >= 0 && place < SERIES && <SeriesKey index={place} />}
        {least && <span class="tag">{t('tag_least')}</span>}
        {doubt && <span class="tag doubt">{t('tag_doubt')}</span>}
        {(each !== null || title !== name) && (
          <small>
            {title === name ? '' : title}
            {title !== name && each !== null && ' · '}
            {each}
          </small>
        )}
        {!implied && (
          <span class="row-actions">
            <Action label={t('row_edit')} of={name} onClick={() => actions.onEdit(row.key)} />
            <Action label={t('row_keep')} of={name} onClick={() => actions.onKeep(row.key)} />
            <Action label={t('row_remove')} of={name} onClick={() => actions.onRemove(row.key)} />
          </span>
        )}
      </th>
      <Cell label={t('col_total')} said={figures.say(total, figures.money)} />
      {valued && <Cell label={t('col_today')} said={figures.say(presentCost, figures.money)} />}
      <Cell label={t('col_extra')} said={moreSaid(words, compared, figures)} />
      <td data-label={style.main}>
        <RateCell weighed={weighed} figures={figures} style={style} />
      </td>
      <td class="roomy" data-label={t('col_largest_month')}>
        {largestMonth === null ? '—' : figures.money(largestMonth)}
      </td>
    </tr>
  );
}

/** What a way costs over cash; nothing for what goes back, or for payments too short to be all. */
function moreSaid({ t }: Words, { owned, doubt, extra }: Weighed['compared'], figures: Figures): Said {
  if (!owned) return { main: '—', range: t('goes_back') };
  return doubt ? { main: t('cannot_tell'), range: null } : figures.sayMore(extra);
}

function Action({ label, of, onClick }: { label: string; of: string; onClick: () => void }) {
  return (
    <button type="button" class="quiet" onClick={onClick}>
      {label}
      <span class="hidden"> {of}</span>
    </button>
  );
}

function Cell({ label, said }: { readonly label: string; readonly said: Said }) {
  return (
    <td data-label={label}>
      {said.main}
      {said.range && <small>{said.range}</small>}
    </td>
  );
}

/** The market's own rate first, the other convention below; no rate where none may be named. */
function RateCell({ weighed, figures, style }: Pick<Props, 'weighed' | 'figures' | 'style'>) {
  const { t } = useWords();
  const { annual, quality, doubt } = weighed.compared;
  if (weighed.row.way.kind === 'in-full' && annual === null) return <>—</>;
  if (quality === 'not-a-loan') return <>{t('not_a_loan')}</>;
  if (quality === 'ambiguous') return <>{t('no_single_rate')}</>;
  if (annual === null || quality === 'none' || doubt) return <>{t('cannot_tell')}</>;
  const main = figures.say(annual[style.first], style.write);
  const also = figures.say(annual[style.second], style.write);
  return (
    <>
      {main.main}
      {main.range && <small>{main.range}</small>}
      <small>{style.alsoOf(also.main)}</small>
    </>
  );
}
