import type { Estimate } from '@/lib/core/plans/compare/compared-way';
import type { Sheet } from '@/lib/core/plans/sheet/sheet';
import type { Words } from '../ui/create-words';
import { csvCell } from './csv-cell';
import { isLevel } from './each-words';
import { weighsToday } from './today-worth';
import { rowName, wayTitle } from './way-title';
import type { WeighedSheet } from './weigh-sheet';

/**
 * The comparison for a spreadsheet: bare numbers with their unit in the heading, rates as fractions a year, and
 * both ends of what is not known exactly. Lines end as RFC 4180 asks.
 */
export function asCsv(words: Words, sheet: Sheet, { rows }: WeighedSheet): string {
  const { t } = words;
  const valued = weighsToday(rows);
  const ranged = (name: string) => [name, t('csv_low', name), t('csv_high', name)];
  const head = [
    t('col_way'),
    t('form_kind'),
    t('thing_currency'),
    t('field_count'),
    t('field_each'),
    ...ranged(t('col_total')),
    ...ranged(t('col_extra')),
    ...ranged(t('csv_nominal')),
    ...ranged(t('csv_effective')),
    t('col_largest_month'),
    ...(valued ? ranged(t('col_today')) : []),
  ];
  const lines = rows.map(({ row, compared }) => [
    rowName(words, row),
    wayTitle(words, row.way, compared.count),
    sheet.currency,
    compared.count === null ? '' : String(compared.count),
    isLevel(compared) ? (compared.each ?? '') : '',
    ...cells(compared.total),
    ...cells(compared.extra),
    ...cells(compared.annual?.nominal),
    ...cells(compared.annual?.effective),
    compared.largestMonth ?? '',
    ...(valued ? cells(compared.presentCost) : []),
  ]);
  return [head, ...lines].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}

function cells(estimate: Estimate | undefined): readonly string[] {
  return [estimate?.value ?? '', estimate?.low ?? '', estimate?.high ?? ''];
}
