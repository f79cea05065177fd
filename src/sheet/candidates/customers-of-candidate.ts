import { catalogue } from '../../classifier/models/catalogue';
import { measureKinds } from '../../classifier/measure-kinds';
import { blockAddress, cellAddress, isBlank, quotedSheetName, type CellValue } from '../cells/cell';
import { holdsAny } from '../match/looks-like-measure';
import { SheetProblem } from '../problem';
import { headersShow } from '../match/propose-columns';
import type { Customers } from '../customers';
import type { SegmentsBeside } from '../segment-columns';
import { overlap, rightOf, type Area } from '../cells/area';
import type { Candidate } from './customer-candidates';
import type { OwnOnSheet, SheetLayout, TableOnSheet } from './sheet-layout';

const mostSamples = 200;

/** The customers that were found, with all that is needed to write beside them. */
export interface FoundCustomers<
  Table extends TableOnSheet = TableOnSheet,
  Own extends OwnOnSheet = OwnOnSheet,
> {
  readonly customers: Customers;
  readonly table?: Table;
  /** The block of header and clients, including ClientTier's own columns. */
  readonly area: Area;
  /** Number of rows below the header that were read. Rows further down have not been read yet. */
  readonly lookedAt: number;
  /** The cells of the header row, one per column of `area`. */
  readonly headerRow: readonly CellValue[];
  /** ClientTier's columns within `area`. */
  readonly own: readonly Own[];
  /** Blank columns between the customers and `own`, left by ClientTier's columns that were removed. */
  readonly gap: readonly number[];
}

/**
 * Returns the customers in a candidate, or a SheetProblem that says why they cannot be used.
 *
 * @param needsMeasures false for a list without figures of the clients, for example with their cities only
 */
export function customersOfCandidate<Table extends TableOnSheet, Own extends OwnOnSheet>(
  survey: SheetLayout<Table, Own>,
  candidate: Candidate<Table>,
  needsMeasures = true,
): FoundCustomers<Table, Own> | SheetProblem {
  const { table, area, names, cells } = candidate;
  if (table && !table.hasHeader) return new SheetProblem('tableWithoutHeader', { table: table.name });
  const sheet = quotedSheetName(survey.name);
  if (!names) return new SheetProblem('noHeader', { cell: `${sheet}!${cellAddress(area.top, area.left)}` });
  const own = ownWithin(survey.own.onSheet, area, table !== undefined);
  const apart = between(own, { ...candidate, names });
  const gap = apart.filter((column) => cells.every((row) => isBlank(row[column - area.left]!)));
  const customers = customersWithin(survey, { ...candidate, names }, own, apart);
  const header = blockAddress(area.top, area.left, area.top, rightOf(area) - 1);
  if (customers.samples.every((row) => row.every(isBlank))) {
    return new SheetProblem('noClients', { sheet, header });
  }
  if (needsMeasures && !holdsMeasures(customers))
    return new SheetProblem('noUsableColumn', { header: `${sheet}!${header}` });
  return { customers, table, area, lookedAt: cells.length - 1, headerRow: cells[0]!, own, gap };
}

/**
 * Returns the cells of one of ClientTier's columns beside the customers. If the end of the customers' list is not known
 * yet, the cells end where the last run ended.
 */
export function cellsOfOwn({ area, lookedAt, table }: FoundCustomers, { left, rows }: Area): Area {
  const isKnown = table !== undefined || lookedAt === area.rows - 1;
  return { ...area, left, columns: 1, rows: isKnown ? area.rows : rows };
}

/**
 * Returns the runs that have a column beside these customers, with the header in the same row. Each has all its columns
 * in that row, even if the user inserted columns between them; in a table, only those within the table.
 */
function ownWithin<Own extends OwnOnSheet>(own: readonly Own[], area: Area, isTable: boolean): Own[] {
  return own.flatMap((run) => {
    const columns = Object.entries(run.columns).filter(([, column]) => column.top === area.top);
    const within = columns.filter(([, column]) => overlap(column, area));
    if (within.length === 0) return [];
    return [{ ...run, columns: Object.fromEntries(isTable ? within : columns) }];
  });
}

const columnsOf = (own: readonly OwnOnSheet[]) =>
  own.flatMap(({ columns }) => Object.values(columns).map(({ left }) => left));

/**
 * Returns whether a column has no header and is mostly blank. It may hold a few cells of the user, such as a total,
 * that stayed when ClientTier's column was removed.
 *
 * @param rows header row and clients
 */
export function isApart(rows: readonly (readonly CellValue[])[], column: number): boolean {
  const filled = rows.filter((row) => !isBlank(row[column] ?? '')).length;
  return isBlank(rows[0]?.[column] ?? '') && filled < rows.length / 2;
}

/** Returns the columns without a header between the customers' last column and ClientTier's. */
function between(
  own: readonly OwnOnSheet[],
  { area, names, cells }: Candidate & { readonly names: readonly string[] },
): number[] {
  const ownColumns = columnsOf(own);
  return Array.from({ length: area.columns }, (_, offset) => offset)
    .filter((offset) => offset >= names.length && isApart(cells, offset))
    .map((offset) => area.left + offset)
    .filter((column) => !ownColumns.includes(column));
}

/** Returns one segment column per model. If a model has two, returns the one that its next run would overwrite. */
function segmentsOf(own: readonly OwnOnSheet[], area: Area, headers: readonly CellValue[]): SegmentsBeside[] {
  return own.flatMap(({ number, columns: { segment }, record: { modelId } }, index) => {
    const isFirst = own.findIndex(({ record }) => record.modelId === modelId) === index;
    if (!segment || !isFirst) return [];
    return [
      { number, modelId, column: segment.left, header: String(headers[segment.left - area.left]).trim() },
    ];
  });
}

function customersWithin(
  survey: SheetLayout,
  { table, area, names, cells, picked, outside }: Candidate & { readonly names: readonly string[] },
  own: readonly OwnOnSheet[],
  apart: readonly number[],
): Customers {
  const segments = segmentsOf(own, area, cells[0]!);
  const ownColumns = [...columnsOf(own), ...apart];
  const offsets = Array.from({ length: area.columns }, (_, offset) => offset).filter(
    (offset) => !ownColumns.includes(area.left + offset),
  );
  return {
    range: {
      sheetId: survey.id,
      sheetName: survey.name,
      tableName: table?.name,
      top: area.top,
      left: area.left + (offsets[0] ?? 0),
      rows: area.rows - 1,
      columns: offsets.length,
      ownColumns: ownColumns.sort((a, b) => a - b),
      ...(segments.length > 0 && { segments }),
      picked,
    },
    headers: offsets.map((offset) => names[offset] ?? ''),
    samples: cells.slice(1, 1 + mostSamples).map((row) => offsets.map((offset) => row[offset] ?? '')),
    segmentedBy: [...new Set(own.map(({ record }) => record.modelId))],
    chosenBefore: Object.fromEntries(
      own.flatMap(({ record: { modelId, chosen } }) => (chosen ? [[modelId, chosen]] : [])),
    ),
    culture: survey.culture,
    ...(table && table.name === survey.clientsTable && { isMadeFromOrders: true as const }),
    outside,
  };
}

/** Returns whether any column can be read as a measure of some model. Skips categories, because any text can be one. */
function holdsMeasures(customers: Customers): boolean {
  const { headers, samples, culture } = customers;
  if (catalogue.some((model) => headersShow(customers, model))) return true;
  const measures = catalogue
    .flatMap((model) => model.measures)
    .filter(({ kind }) => measureKinds[kind].says !== 'category');
  const columns = headers.map((_, index) => [...new Set(samples.map((row) => row[index]!))]);
  // Amounts first, because they are found quickly; reading names as every kind of measure takes long.
  return measures.some((measure) => columns.some((cells) => holdsAny(cells, measure, culture)));
}
