import { headerRow, text } from '../../summary/blocks/text-cells';
import { cellOf } from '../../summary/blocks/tier-figures';
import { unless } from '../../summary/criteria';
import { countFormat, shareFormat, type Block, type SummaryCell } from '../../summary/layout';
import type { ClientMovement } from '../../history/movement-between';
import { cameOrWent, stayed } from '../mover';
import { words } from '../words/languages';
import { movementName, only, type BlocksInput, type Money } from './layout';

/** Rows of this block, counted from 1. */
export interface MovementRows {
  readonly of: (movement: ClientMovement) => number;
  readonly firstStayed: number;
  readonly lastStayed: number;
}

/** Lays out how many clients went up, down and so on, with their sales on both days. */
export function layOutMovements(input: BlocksInput, top: number): Block & { readonly rows: MovementRows } {
  const { language, times, isOrdered, columns, money } = input;
  const said = words[language].sheet;
  const shown = stayed.filter((movement) => isOrdered || !['up', 'down', 'sideways'].includes(movement));
  const all: readonly ClientMovement[] = [...shown, ...cameOrWent];
  const first = top + 3;
  const rows: MovementRows = {
    of: (movement) => first + all.indexOf(movement),
    firstStayed: first,
    lastStayed: first + shown.length - 1,
  };
  const total = first + all.length;
  const figures = (row: number, clients: string, sumOf: (column: string) => string): SummaryCell[] => {
    const sum = (column: number, formula: string, { format }: Money): SummaryCell => ({
      ...{ row: row - 1, column, input: `=${formula}`, numberFormat: format },
    });
    return [
      { row: row - 1, column: 1, input: `=${clients}`, numberFormat: countFormat },
      ...(money
        ? [
            sum(2, sumOf(money.before), money),
            sum(3, sumOf(money.after), money),
            sum(4, `${cellOf(3, row)}-${cellOf(2, row)}`, money),
          ]
        : []),
    ];
  };
  const headers = [
    said.movement,
    said.clients,
    ...(money ? [said.on(money.label, times.from), said.on(money.label, times.to), said.change] : []),
  ];
  const share = unless(
    `SUM(B${first}:B${rows.lastStayed})=0`,
    `${cellOf(1, rows.of('up'))}/SUM(B${first}:B${rows.lastStayed})`,
  );
  const cells = [
    text(top, 0, said.movements, 'heading'),
    ...headerRow(top + 1, headers),
    ...all.flatMap((movement) => {
      const name = movementName(movement, language);
      const which = `${columns.movement},${only(name)}`;
      return [
        text(rows.of(movement) - 1, 0, name),
        ...figures(rows.of(movement), `COUNTIFS(${which})`, (column) => `SUMIFS(${column},${which})`),
      ];
    }),
    text(total - 1, 0, said.total, 'total'),
    ...figures(total, `ROWS(${columns.movement})`, (column) => `SUM(${column})`).map((cell): SummaryCell => ({
      ...cell,
      look: 'total',
    })),
    ...(isOrdered
      ? [text(total, 0, said.rose), { row: total, column: 1, input: share, numberFormat: shareFormat }]
      : []),
  ];
  return { cells, bottom: total + (isOrdered ? 1 : 0), rows };
}
