import type { CellValue } from '../../sheet/cells/cell';
import { cellOf, fixedCell, type TierRows } from '../../summary/blocks/tier-figures';
import { criterionFor, isText } from '../../summary/criteria';
import {
  asText,
  at,
  countFormat,
  firstAside,
  type Block,
  type SummaryCell,
  type SummaryLook,
} from '../../summary/layout';
import { columnOf, ownerField } from '../levels';
import { availableFormula, hoursOfOwnerFormula, leftFormula, restOfHours, sumTyped } from '../needed';
import type { ServiceInput } from '../service-input';
import { words as summaryWords } from '../../summary/words/languages';
import { words } from '../words/languages';
import { hoursColumn, hoursFormat } from './hours-column';

/** The columns of the block: the owner, the hours there are, clients, hours needed, hours left over. */
const columns = { there: 1, clients: 2, needed: hoursColumn, left: 4 } as const;

/**
 * Lays out the hours that each owner's clients need, beside those that the owner has, and what is left over. Whoever has no
 * owner, or one who came later, is in a last row, so that the sum is that of the segments.
 *
 * @param levels the row of the first tier's levels, zero-based
 * @param tierRows where the clients and hours of each segment are
 * @param top the row of the heading, zero-based
 */
export function layOutOwners(
  { language, tiers, owners, columns: list, typed }: ServiceInput,
  levels: number,
  tierRows: TierRows,
  top: number,
): Block {
  if (!owners?.names.length) return { cells: [], bottom: top };
  const { owners: text, needed } = words[language].sheet;
  const shared = summaryWords[language].sheet;
  const count = tiers.length;
  /** A column of the tiers' rows, as a fixed block: `$D$20:$D$23`. */
  const ofTiers = (column: number, first: number) =>
    `${fixedCell(column, first)}:${fixedCell(column, first + count - 1)}`;
  const hours = {
    visits: ofTiers(columnOf('visits'), levels + 1),
    each: ofTiers(columnOf('hours'), levels + 1),
    ofTiers: ofTiers(hoursColumn, tierRows.first),
  };
  const first = top + 2;
  const rest = first + owners.names.length;
  const cell = (
    row: number,
    column: number,
    input: string | number,
    more: Partial<SummaryCell> = {},
  ): SummaryCell => ({ row, column, input, ...more });
  const balance = (row: number, there: string, look?: SummaryLook): SummaryCell =>
    cell(row, columns.left, leftFormula(there, cellOf(columns.needed, row + 1)), {
      numberFormat: hoursFormat,
      ...(look && { look }),
    });
  const ofOwner = (name: CellValue, index: number): SummaryCell[] => {
    const row = first + index;
    const field = ownerField(name);
    const criteria = `${owners.groups},${criterionFor(cellOf(at.name, row + 1))},${list.tiers}`;
    const inSegments = `COUNTIFS(${criteria},${fixedCell(firstAside, tierRows.first)}:${fixedCell(firstAside, tierRows.other - 1)})`;
    // Counts again only if anybody is in no segment.
    const isAnyUnknown = `IF(${fixedCell(at.clients, tierRows.other)}=0,FALSE,${cellOf(columns.clients, row + 1)}>SUMPRODUCT(${inSegments}))`;
    return [
      cell(row, at.name, typeof name === 'number' ? name : asText(String(name))),
      {
        ...cell(row, columns.there, '', { numberFormat: hoursFormat, look: 'input', field }),
        ...(typed[field] !== undefined && { typed: typed[field] }),
      },
      cell(row, columns.clients, `=COUNTIFS(${criteria},${isText})`, { numberFormat: countFormat }),
      cell(
        row,
        columns.needed,
        hoursOfOwnerFormula(
          `COUNTIFS(${criteria},${ofTiers(firstAside, tierRows.first)})`,
          isAnyUnknown,
          hours,
          language,
        ),
        { numberFormat: hoursFormat },
      ),
      balance(row, cellOf(columns.there, row + 1)),
    ];
  };
  const above = (column: number) => `${cellOf(column, first + 1)}:${cellOf(column, rest)}`;
  const total = rest + 1;
  const sums = { numberFormat: hoursFormat, look: 'total' } as const;
  return {
    cells: [
      cell(top, at.name, asText(text.heading(owners.header)), { look: 'heading' }),
      ...[owners.header, needed.available, shared.clients, needed.hours, needed.left].map((title, column) =>
        cell(top + 1, column, asText(title), { look: column === at.name ? 'header' : 'numbers' }),
      ),
      ...owners.names.flatMap(ofOwner),
      cell(rest, at.name, asText(text.rest)),
      cell(
        rest,
        columns.clients,
        `=${fixedCell(at.clients, tierRows.total)}-SUM(${above(columns.clients)})`,
        { numberFormat: countFormat },
      ),
      cell(
        rest,
        columns.needed,
        restOfHours(fixedCell(hoursColumn, tierRows.total), above(columns.needed), language),
        {
          numberFormat: hoursFormat,
        },
      ),
      cell(total, at.name, asText(shared.total), { look: 'total' }),
      cell(total, columns.there, sumTyped(above(columns.there)), sums),
      cell(total, columns.clients, `=${fixedCell(at.clients, tierRows.total)}`, {
        numberFormat: countFormat,
        look: 'total',
      }),
      cell(total, columns.needed, availableFormula(fixedCell(hoursColumn, tierRows.total)), sums),
      balance(total, cellOf(columns.there, total + 1), 'total'),
    ],
    bottom: total + 1,
  };
}
