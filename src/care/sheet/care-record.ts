import type { Language } from '../../classifier/language';
import { checksum } from '../../sheet/cells/checksum';
import { shown } from '../../sheet/cells/inert-text';
import type { CellValue } from '../../sheet/cells/cell';
import { hashOf } from '../../sheet/cells/hash';
import { isObject } from '../../sheet/is-object';
import { hashOfInput } from '../../summary/sheet/cell-hash';
import { readSummaryRecord, recordOf, type SummaryRecord } from '../../summary/sheet/summary-record';
import { careTables, settingTables, type CareTable } from './care-input';
import { columnsOfUser, logColumns, type LogColumn, type PlanColumn } from './care-columns';
import { cellsOfTable, type CareLayout } from './lay-out-care';

/** What ClientTier stores in the workbook's settings about the care plan that it made. */
export interface CareRecord {
  readonly version: 1;
  /** Names of the tables. ClientTier finds the sheet by them, even after somebody renamed it. */
  readonly tables: Readonly<Record<CareTable, string>>;
  /** The cells above the plan, except those that the user may change. */
  readonly above: SummaryRecord;
  /** A hash of each table above the plan as ClientTier proposes it, in the order of `settingTables`. */
  readonly proposed: readonly number[];
  /** A hash of each row of the intervals as ClientTier proposes it; records of earlier versions lack it. */
  readonly intervals?: readonly number[];
  readonly columns: readonly RecordedColumn[];
  readonly rows: number;
  /** The row of the plan's headers, zero-based. */
  readonly top: number;
  readonly log: LogRecord;
  /** How *Why* begins if a client is overdue; records of earlier versions lack it. */
  readonly overdue?: string;
}

/** The record of the visit log, which is made once and then kept. */
export interface LogRecord {
  readonly table: string;
  readonly headers: Readonly<Record<LogColumn, string>>;
  /** The cells above the table, and the topics beside it. */
  readonly above: SummaryRecord;
  /** The table of the topics, and the name of its cells; left out for a log without. */
  readonly topics?: TopicsRecord;
}

/** The names of the topics' table, and of its cells, which drop-downs list: these take no structured reference. */
export interface TopicsRecord {
  readonly table: string;
  readonly name: string;
}

/** A column of the plan. */
export interface RecordedColumn {
  readonly id: PlanColumn;
  readonly header: string;
  /** The `checksum` of values, or the hash of a formula without its references; left out for the user's columns. */
  readonly checksum?: number;
  readonly formula?: number;
}

/** The setting that holds the record. */
export const careKey = 'ClientTier_Care';
/** The names of the Excel tables. If another table has a name, a number is added. */
export const tableNames: Readonly<Record<CareTable | 'log' | 'topics', string>> = {
  settings: 'CT_CareSettings',
  intervals: 'CT_CareIntervals',
  capacity: 'CT_CareCapacity',
  holidays: 'CT_CareHolidays',
  plan: 'CT_CarePlan',
  log: 'CT_VisitLog',
  topics: 'CT_VisitTopics',
};
/** The name of the topics' cells. */
export const topicsName = 'CT_Topics';

/** Returns a hash of a table above the plan, from its cells as formulas or values; ignores blank rows. */
export const hashOfRows = (rows: readonly (readonly CellValue[])[]): number =>
  hashOf(JSON.stringify(rows.filter((row) => row.some((cell) => cell !== ''))));

/** Returns whether a row of the intervals, as it is entered, is one that ClientTier proposed. `all`: all its rows. */
export const isProposedInterval = (
  { proposed, intervals }: CareRecord,
  row: readonly CellValue[],
  all: readonly (readonly CellValue[])[],
): boolean =>
  intervals
    ? intervals.includes(hashOfRows([row]))
    : hashOfRows(all) === proposed[settingTables.indexOf('intervals')];

/** Returns a checksum of a column of values; `clients` are the cells of the column *Client*. */
export const checksumOf = (clients: readonly CellValue[], cells: readonly CellValue[]) =>
  checksum(clients, cells);

/** Returns the record of a plan with this layout; `proposed` is the layout without the user's own numbers. */
export function careRecordOf(
  { cells, settings, top, columns }: CareLayout,
  proposed: CareLayout['settings'],
  about: {
    readonly modelId: string;
    readonly language: Language;
    readonly tables: CareRecord['tables'];
    readonly log: LogRecord;
    readonly overdue: string;
  },
): CareRecord {
  const { modelId, language, tables, log, overdue } = about;
  const headers = settings.flatMap((table) => cellsOfTable({ ...table, rows: [] }));
  const clients = columns.find(({ id }) => id === 'client')!.cells;
  const asRead = proposed.map(({ rows }) => rows.map((row) => row.map((cell) => shown(cell))));
  return {
    version: 1,
    ...{ tables, log, top, overdue },
    above: recordOf({ modelId, language, headers: {}, bottom: top }, [...cells, ...headers]),
    proposed: asRead.map(hashOfRows),
    intervals: asRead[settingTables.indexOf('intervals')]!.map((row) => hashOfRows([row])),
    columns: columns.map(({ id, header, isFormula, cells: entries }) => {
      if (columnsOfUser.some((each) => each === id)) return { id, header };
      if (!isFormula) return { id, header, checksum: checksumOf(clients, entries) };
      const formula = entries.find((entry) => entry !== '');
      return { id, header, formula: hashOfInput(String(formula)) };
    }),
    rows: clients.length,
  };
}

/** Returns the record in a setting; undefined if the value is no record, or is of another version. */
export function readCareRecord(value: unknown): CareRecord | undefined {
  if (!isObject(value) || value['version'] !== 1) return undefined;
  const { tables, above, proposed, columns, rows, top, log } = value;
  const holds =
    isObject(tables) &&
    careTables.every((id) => typeof tables[id] === 'string') &&
    readSummaryRecord(above) !== undefined &&
    [rows, top].every(Number.isInteger) &&
    Array.isArray(proposed) &&
    (value['intervals'] === undefined || Array.isArray(value['intervals'])) &&
    Array.isArray(columns) &&
    columns.every((column) => isObject(column) && typeof column['header'] === 'string') &&
    isObject(log) &&
    typeof log['table'] === 'string' &&
    (value['overdue'] === undefined || typeof value['overdue'] === 'string') &&
    (log['topics'] === undefined || isTopics(log['topics'])) &&
    readSummaryRecord(log['above']) !== undefined &&
    isObject(log['headers']) &&
    logColumns.every((id) => typeof (log['headers'] as Record<string, unknown>)[id] === 'string');
  return holds ? (value as unknown as CareRecord) : undefined;
}

const isTopics = (value: unknown): value is TopicsRecord =>
  isObject(value) && typeof value['table'] === 'string' && typeof value['name'] === 'string';
