import { headerRow, text } from '../../summary/blocks/text-cells';
import { countFormat, type Block, type SummaryCell } from '../../summary/layout';
import { cellOf } from '../../summary/blocks/tier-figures';
import { words } from '../words/languages';
import { movementName, only, type BlocksInput } from './layout';

/** The most sources that get a row of their own; the others are counted together. */
const mostSources = 15;

/** Where the new clients came from. */
export interface Gained {
  /** The sources of new clients, those of most clients first; blank for clients without a source. */
  readonly sources: readonly string[];
  /** The column of the list with the sources, as formulas name it. */
  readonly column: string;
}

/** Lays out how many new clients each source brought, and their money on the second day. */
export function layOutGained(input: BlocksInput, { sources, column }: Gained, top: number): Block {
  const { language, columns, money } = input;
  const said = words[language].sheet;
  const isNew = `${columns.movement},${only(movementName('new', language))}`;
  const first = top + 3;
  const shown = sources.slice(0, sources.length > mostSources ? mostSources - 1 : mostSources);
  const total = first + shown.length + (shown.length < sources.length ? 1 : 0);
  const figures = (row: number, formulas: readonly [clients: string, sum: string], isTotal = false) => {
    const look = isTotal ? ({ look: 'total' } as const) : {};
    return [
      { row: row - 1, column: 1, input: `=${formulas[0]}`, numberFormat: countFormat, ...look },
      ...(money
        ? [{ row: row - 1, column: 2, input: `=${formulas[1]}`, numberFormat: money.format, ...look }]
        : []),
    ];
  };
  const sumOf = (criteria: string) => (money ? `SUMIFS(${money.after},${criteria})` : '');
  const above = (letter: number) =>
    `SUM(${cellOf(letter, first)}:${cellOf(letter, first + shown.length - 1)})`;
  const cells: SummaryCell[] = [
    text(top, 0, said.gained, 'heading'),
    ...headerRow(top + 1, [said.source, said.clients, ...(money ? [money.label] : [])]),
    ...shown.flatMap((source, index) => {
      const criteria = `${isNew},${column},${source === '' ? '"="' : only(source)}`;
      return [
        text(first + index - 1, 0, source === '' ? said.noSource : source),
        ...figures(first + index, [`COUNTIFS(${criteria})`, sumOf(criteria)]),
      ];
    }),
    ...(shown.length < sources.length
      ? [
          text(total - 2, 0, said.otherSources(sources.length - shown.length)),
          ...figures(total - 1, [`${cellOf(1, total)}-${above(1)}`, `${cellOf(2, total)}-${above(2)}`]),
        ]
      : []),
    text(total - 1, 0, said.total, 'total'),
    ...figures(total, [`COUNTIFS(${isNew})`, sumOf(isNew)], true),
  ];
  return { cells, bottom: total };
}
