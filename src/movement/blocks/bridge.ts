import { headerRow, text } from '../../summary/blocks/text-cells';
import { cellOf } from '../../summary/blocks/tier-figures';
import { countFormat, type Block, type SummaryCell } from '../../summary/layout';
import { words } from '../words/languages';
import { only, type BlocksInput } from './layout';
import type { MovementRows } from './movements';

/**
 * Lays out the bridge: the clients and the money of the first day, plus what each movement added or took away, give
 * those of the second day. The last row compares this with the list.
 */
export function layOutBridge(input: BlocksInput, rows: MovementRows, top: number): Block {
  const { language, when, columns, noClient, money } = input;
  const said = words[language].sheet;
  const first = top + 3;
  const closing = first + 5;
  const cell = (column: number, row: number) => cellOf(column, row);
  const there = (column: string) => `COUNTIFS(${column},"<>${only(noClient).slice(2)})`;
  const change = (movement: 'new' | 'returned' | 'lost') => cell(4, rows.of(movement));
  const sumOf = (column?: string) => `SUM(${column})`;
  const lines: readonly (readonly [string, string, string])[] = [
    [said.opening(when.from), there(columns.from), sumOf(money?.before)],
    [said.won, cell(1, rows.of('new')), change('new')],
    [said.back, cell(1, rows.of('returned')), change('returned')],
    [said.gone, `-${cell(1, rows.of('lost'))}`, change('lost')],
    [said.changeOfStayed, '0', `SUM(E${rows.firstStayed}:E${rows.lastStayed})`],
    [said.closing(when.to), `SUM(B${first}:B${closing - 1})`, `SUM(C${first}:C${closing - 1})`],
    [
      said.unexplained,
      `${there(columns.to)}-${cell(1, closing)}`,
      `ROUND(${sumOf(money?.after)}-${cell(2, closing)},${money?.decimals})`,
    ],
  ];
  const cells = lines.flatMap(([name, clients, sum], index): SummaryCell[] => {
    const row = first + index - 1;
    const look = index === 0 || index === 5 ? ({ look: 'total' } as const) : {};
    return [
      { ...text(row, 0, name), ...look },
      { row, column: 1, input: `=${clients}`, numberFormat: countFormat, ...look },
      ...(money ? [{ row, column: 2, input: `=${sum}`, numberFormat: money.format, ...look }] : []),
    ];
  });
  return {
    cells: [
      text(top, 0, when.bridge, 'heading'),
      ...headerRow(top + 1, ['', said.clients, ...(money ? [money.label] : [])]),
      ...cells,
    ],
    bottom: first + lines.length - 1,
  };
}
