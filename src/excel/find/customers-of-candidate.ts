import { catalogue } from '../../classifier/models/catalogue';
import { measureKinds } from '../../classifier/measure-kinds';
import { blockAddress, cellAddress, isBlank, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { holdsAny } from '../../sheet/match/looks-like-measure';
import { SheetProblem } from '../../sheet/problem';
import { headersShow } from '../../sheet/match/propose-columns';
import type { Customers } from '../../sheet/customers';
import type { SegmentsBeside } from '../../sheet/segment-columns';
import { overlap, rightOf, type Area } from '../office/area';
import type { Candidate } from './customer-candidates';
import type { OwnColumns } from '../own/own-names';
import type { SheetSurvey, SurveyedTable } from './sheet-survey';

const mostSamples = 200;

/** Customers as they were found, with what Excel must know to write beside them. */
export interface FoundCustomers {
  readonly customers: Customers;
  readonly survey: SheetSurvey;
  readonly table?: SurveyedTable;
  /** Header and clients, ClientTier's own columns included. */
  readonly area: Area;
  /** How many of the rows below the header were looked at: further down, what stands there is not known yet. */
  readonly lookedAt: number;
  /** What stands in the header row, column by column of the area. */
  readonly headerRow: readonly CellValue[];
  /** ClientTier's columns within the area. */
  readonly own: readonly OwnColumns[];
  /** The blank columns between the customers and these, where others of ClientTier's stood. */
  readonly gap: readonly number[];
}

/** The customers in a candidate; or the problem that there is with it. */
export function customersIn(survey: SheetSurvey, candidate: Candidate): FoundCustomers | SheetProblem {
  const { table, area, names, cells } = candidate;
  if (table && !table.hasHeader) return new SheetProblem('tableWithoutHeader', { table: table.name });
  const sheet = quotedSheetName(survey.name);
  if (!names) return new SheetProblem('noHeader', { cell: `${sheet}!${cellAddress(area.top, area.left)}` });
  const own = ownWithin(survey, area, table !== undefined);
  const apart = between(own, { ...candidate, names });
  const gap = apart.filter((column) => cells.every((row) => isBlank(row[column - area.left]!)));
  const customers = customersWithin(survey, { ...candidate, names }, own, apart);
  const header = blockAddress(area.top, area.left, area.top, rightOf(area) - 1);
  if (customers.samples.every((row) => row.every(isBlank))) {
    return new SheetProblem('noClients', { sheet, header });
  }
  if (!holdsMeasures(customers)) return new SheetProblem('noUsableColumn', { header: `${sheet}!${header}` });
  return { customers, survey, table, area, lookedAt: cells.length - 1, headerRow: cells[0]!, own, gap };
}

/**
 * The cells of one of ClientTier's columns: beside all of the customers, but where it is not known how far down these
 * go, no further than it was written.
 */
export function cellsOfOwn({ area, lookedAt, table }: FoundCustomers, { left, rows }: Area): Area {
  const isKnown = table !== undefined || lookedAt === area.rows - 1;
  return { ...area, left, columns: 1, rows: isKnown ? area.rows : rows };
}

/**
 * The runs that stand beside these customers, each with all its columns on their rows: also one that is no longer beside
 * them, as somebody inserted columns of hers before it. In a table are only those of the table.
 */
function ownWithin({ own }: SheetSurvey, area: Area, isTable: boolean): OwnColumns[] {
  return own.onSheet.flatMap((run) => {
    const columns = Object.entries(run.columns).filter(([, column]) => column.top === area.top);
    const within = columns.filter(([, column]) => overlap(column, area));
    if (within.length === 0) return [];
    return [{ ...run, columns: Object.fromEntries(isTable ? within : columns) }];
  });
}

const columnsOf = (own: readonly OwnColumns[]) =>
  own.flatMap(({ columns }) => Object.values(columns).map(({ left }) => left));

/**
 * Whether nothing of the customers is in a column: it has no header and is for the most part blank. What was the user's
 * may be there, such as a total, where a column of ClientTier's was taken out.
 *
 * @param rows Header row and clients
 */
export function isApart(rows: readonly (readonly CellValue[])[], column: number): boolean {
  const filled = rows.filter((row) => !isBlank(row[column] ?? '')).length;
  return isBlank(rows[0]?.[column] ?? '') && filled < rows.length / 2;
}

/** The columns between the customers and ClientTier's, beyond the names. */
function between(
  own: readonly OwnColumns[],
  { area, names, cells }: Candidate & { readonly names: readonly string[] },
): number[] {
  const ownColumns = columnsOf(own);
  return Array.from({ length: area.columns }, (_, offset) => offset)
    .filter((offset) => offset >= names.length && isApart(cells, offset))
    .map((offset) => area.left + offset)
    .filter((column) => !ownColumns.includes(column));
}

/** The columns of segments, one a model: of a model that stands here twice, the one that it writes again. */
function segmentsOf(own: readonly OwnColumns[], area: Area, headers: readonly CellValue[]): SegmentsBeside[] {
  return own.flatMap(({ number, columns: { segment }, record: { modelId } }, index) => {
    const isFirst = own.findIndex(({ record }) => record.modelId === modelId) === index;
    if (!segment || !isFirst) return [];
    return [
      { number, modelId, column: segment.left, header: String(headers[segment.left - area.left]).trim() },
    ];
  });
}

function customersWithin(
  survey: SheetSurvey,
  { table, area, names, cells, picked, outside }: Candidate & { readonly names: readonly string[] },
  own: readonly OwnColumns[],
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
    outside,
  };
}

/** Whether there is a column that says something to some model; any text can be read as a category, if its header says so. */
function holdsMeasures(customers: Customers): boolean {
  const { headers, samples, culture } = customers;
  if (catalogue.some((model) => headersShow(customers, model))) return true;
  const measures = catalogue
    .flatMap((model) => model.measures)
    .filter(({ kind }) => measureKinds[kind].says !== 'category');
  const columns = headers.map((_, index) => [...new Set(samples.map((row) => row[index]!))]);
  // An amount in any column is soon found; to read names as each of the measures takes long.
  return measures.some((measure) => columns.some((cells) => holdsAny(cells, measure, culture)));
}
