import { isNoDate } from '../../classifier/reads-dates';
import type { CellValue } from '../../sheet/cells/cell';
import { filledDown } from '../../sheet/cells/merged-down';
import { sheetColumn } from '../../sheet/customer-range';
import { statusColumns, statusesIn } from '../../orders/columns/status-columns';
import type { Statuses } from '../../sheet/doubts/undone-orders';
import { currencyColumn } from '../../sheet/match/currency-column';
import { identifyingColumn, labelColumns } from '../../sheet/match/label-columns';
import type { Question } from '../../sheet/question';
import { segmentRoles, type SegmentRole } from '../../sheet/segment-role';
import { below } from '../office/area';
import type { FoundCustomers } from '../find/found-customers';
import { extendToListEnd } from '../find/extend-to-list-end';
import type { OwnColumns } from '../own/own-names';
import { readGroups, type ColumnToRead, type ReadColumn } from '../office/read-columns';
import { askFirstFormats, readFormats } from './read-formats';

/** One of ClientTier's columns on the sheet, header first, down to its end. */
export interface ExistingColumn {
  readonly sheetColumn: number;
  readonly values: readonly CellValue[];
  /** The formula of each cell, or its value if it has none. */
  readonly formulas: readonly CellValue[];
}

export type ExistingColumns = { readonly [Role in SegmentRole]?: ExistingColumn };

/** The cells to plan a run from. */
export interface CellsRead {
  /** The customers, down to the end of their list. */
  readonly found: FoundCustomers;
  /** One cell per client, by measure id. */
  readonly measures: Readonly<Record<string, readonly CellValue[]>>;
  /** Number formats of the cells, one per client, by measure id, as far as they are needed. */
  readonly formats: Readonly<Record<string, readonly CellValue[]>>;
  /** One cell per client, by column index: the columns that identify a row, such as the client's name. */
  readonly labels: ReadonlyMap<number, readonly CellValue[]>;
  /** One cell per client: the currency of its amounts; left out if no column says it. */
  readonly currencies?: readonly CellValue[];
  /** The columns that say what became of each order; left out if the list has none. */
  readonly statuses?: readonly Statuses[];
  /** ClientTier's columns of an earlier run. */
  readonly existing: ExistingColumns;
  /**
   * The label columns, the one that tells clients apart best first, then the measure columns, header first, without
   * duplicates. While writing, the run reads them again to see whether they have changed.
   */
  readonly toCompare: readonly ReadColumn[];
}

/**
 * Reads the columns of measures and labels, and ClientTier's columns of an earlier run, in as few requests as their
 * size allows.
 */
export async function readCells(
  context: Excel.RequestContext,
  asFound: FoundCustomers,
  { measures, client }: Question,
  own: OwnColumns | undefined,
): Promise<CellsRead> {
  const { customers, survey } = asFound;
  const { range: looked } = customers;
  const chosen = measures.map(({ index }) => index);
  const labelled = labelColumns(customers, chosen, client);
  const labels = labelled.map((index) => ({ index, column: sheetColumn(looked, index) }));
  const identifying = identifyingColumn(customers, labelled, client);
  const currency = currencyColumn(customers, chosen);
  const statuses = statusColumns(customers, chosen).map((index) => ({
    index,
    column: sheetColumn(looked, index),
  }));
  const currencies = currency === undefined ? [] : [{ column: sheetColumn(looked, currency) }];
  const roles = segmentRoles.filter((role) => own?.columns[role]);
  const existing = roles.map((role) => ({ column: own!.columns[role]!.left }));
  const noDates = measures.filter(({ measure }) => isNoDate(measure));
  const firstFormats = askFirstFormats(survey.sheet, looked, noDates);
  const rowsToRead = { top: looked.top, rows: rowsDownTo(asFound, own) };
  const read = await readGroups(context, survey.sheet, rowsToRead, {
    measures: asked(measures, 'values'),
    labels: asked(labels, 'values'),
    currencies: asked(currencies, 'values'),
    statuses: asked(statuses, 'values'),
    ownValues: asked(existing, 'values'),
    ownFormulas: asked(existing, 'formulas'),
  });
  const customersRead = [...read.measures, ...read.labels];
  const found = await extendToListEnd(
    context,
    asFound,
    customersRead.map((column) => column.slice(1, looked.rows + 1)),
  );
  const { rows } = found.customers.range;
  const ofClients = (column: readonly CellValue[]) => column.slice(1, rows + 1);
  const cells = Object.fromEntries(
    measures.map(({ measure }, index) => [measure.id, ofClients(read.measures[index]!)]),
  );
  return {
    found,
    measures: cells,
    formats: await readFormats(context, found, firstFormats, cells),
    labels: new Map(
      labels.map(({ index }, each) => [
        index,
        filledDown(ofClients(read.labels[each]!), index, found.customers.merged),
      ]),
    ),
    ...(read.currencies[0] && { currencies: ofClients(read.currencies[0]) }),
    ...(statuses.length > 0 && {
      statuses: statuses.map(({ index }, each) =>
        statusesIn(customers.headers, index, ofClients(read.statuses[each]!)),
      ),
    }),
    existing: Object.fromEntries(
      roles.map((role, each) => [
        role,
        {
          sheetColumn: existing[each]!.column,
          values: read.ownValues[each]!,
          formulas: read.ownFormulas[each]!,
        },
      ]),
    ),
    toCompare: eachOnce([
      ...labels
        .map(({ index, column }, each) => ({
          index,
          column,
          cells: read.labels[each]!.slice(0, rows + 1),
        }))
        .sort((a, b) => Number(b.index === identifying) - Number(a.index === identifying))
        .map(({ column, cells }) => ({ column, cells })),
      ...measures.map(({ column }, each) => ({ column, cells: read.measures[each]!.slice(0, rows + 1) })),
    ]),
  };
}

const asked = (
  columns: readonly { readonly column: number }[],
  member: ColumnToRead['member'],
): ColumnToRead[] => columns.map(({ column }) => ({ column, member }));

/** Drops duplicates, because two measures may be read from one column. */
const eachOnce = (columns: readonly ReadColumn[]): ReadColumn[] =>
  columns.filter(({ column }, index) => columns.findIndex((other) => other.column === column) === index);

/**
 * Returns how many rows to read: header and clients, or more if ClientTier's columns are longer because clients were
 * deleted.
 */
function rowsDownTo({ customers: { range } }: FoundCustomers, own: OwnColumns | undefined): number {
  const ends = Object.values(own?.columns ?? {}).map((area) => below(area) - range.top);
  return Math.max(range.rows + 1, ...ends);
}
