import { columnLetters, quotedSheetName } from '../../sheet/cells/cell';
import { sheetColumn } from '../../sheet/customer-range';
import type { AddedUp } from '../clients/added-client';
import type { OrderColumns } from '../order-role';
import type { OrderSheet } from '../order-sheet';
import type { ClientsTable, Figure } from './lay-out-clients';

/** Maps a column's id to its formula, with `{row}` in place of the row's number, counted from 1. */
export type ClientsFormulas = Readonly<Record<string, string>>;

export const formulaAt = (formula: string, row: number) => formula.replaceAll('{row}', String(row));

/** The text that Excel writes in place of a reference to a deleted cell. */
export const goneReference = '#REF!';

/**
 * Returns a formula for each figure that Excel's own functions can compute; the other figures stay values.
 *
 * @param left the sheet column of the table's first column, zero-based
 * @param asOf the address of the cell with the day: `$B$1`
 * @param mayHaveNone true if the table has clients without any line, with blank figures
 */
export function clientsFormulas(
  { range }: OrderSheet,
  columns: OrderColumns,
  { decimals, profitDecimals }: Pick<AddedUp, 'decimals' | 'profitDecimals'>,
  table: ClientsTable,
  left: number,
  asOf: string,
  mayHaveNone = false,
): ClientsFormulas {
  const all = (index: number) => {
    const letters = columnLetters(sheetColumn(range, index));
    const [first, last] = [range.top + 2, range.top + 1 + range.rows];
    return `${quotedSheetName(range.sheetName)}!$${letters}$${first}:$${letters}$${last}`;
  };
  const cell = (id: string) => {
    const column = table.columns.findIndex((each) => each.id === id);
    return column < 0 ? goneReference : `$${columnLetters(left + column)}{row}`;
  };
  const [keys, amounts, dates] = [all(columns.client!), all(columns.amount!), all(columns.date!)];
  const ofClient = `${keys},${criterion(cell('key'))}`;
  const ofOrders = `${ofClient},${amounts},">=0"`;
  const sum = (cells: string, more = '') => `SUMIFS(${cells},${ofClient}${more})`;
  const between = (from: number, to: number) =>
    `ROUND(${sum(amounts, `,${dates},">="&(EDATE(${asOf},${from})+1),${dates},"<"&(EDATE(${asOf},${to})+1)`)},${decimals})`;
  const [orders, first, last] = [cell('orders'), cell('firstOrder'), cell('lastOrder')];
  const before = between(-24, -12);
  // N turns a blank text into 0.
  const hasNone = mayHaveNone ? `N(${orders})=0` : `${orders}=0`;
  const ofLines = (formula: string) => (mayHaveNone ? `IF(${orders}="","",${formula})` : formula);
  const counted = `COUNTIFS(${ofOrders})`;
  const profit =
    columns.profit === undefined
      ? columns.cost === undefined
        ? undefined
        : `${sum(amounts)}-${sum(all(columns.cost))}`
      : sum(all(columns.profit));
  const formulas: { readonly [Computed in Figure]?: string } = {
    orders: mayHaveNone ? `IF(COUNTIFS(${ofClient})=0,"",${counted})` : counted,
    sales: ofLines(`ROUND(${sum(amounts)},${decimals})`),
    ...(profit !== undefined && { profit: ofLines(`ROUND(${profit},${profitDecimals})`) }),
    // If there is no order, MINIFS and MAXIFS return 0, which would be shown as a day in 1900.
    firstOrder: `IF(${hasNone},"",INT(MINIFS(${dates},${ofOrders})))`,
    lastOrder: `IF(${hasNone},"",INT(MAXIFS(${dates},${ofOrders})))`,
    daysSince: `IF(${hasNone},"",${asOf}-${last})`,
    tenure: `IF(${hasNone},"",DATEDIF(${first},${last},"m"))`,
    averageOrder: `IF(${hasNone},"",${cell('sales')}/${orders})`,
    growth: `IF(INT(MIN(${dates}))>EDATE(${asOf},-24)+1,"",IF(${before}>0,${between(-12, 0)}/${before}-1,""))`,
  };
  const shown = new Set(table.columns.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(formulas).flatMap(([id, formula]) => (shown.has(id) ? [[id, `=${formula}`]] : [])),
  );
}

/**
 * Returns a criterion that matches this text only: `~` before `* ? ~` makes them plain characters, and `=` in front
 * keeps a `>` at the beginning of a name from being a comparison.
 */
const criterion = (cell: string) =>
  `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
