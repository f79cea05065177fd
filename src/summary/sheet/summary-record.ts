import { languages, type Language } from '../../classifier/language';
import { pascal } from '../../policy/names';
import { isObject } from '../../sheet/is-object';
import { isSummaryChart, type SummaryChart } from '../charts/summary-chart';
import type { CellFormat, SummaryCell } from '../layout';
import { hashOfInput } from './cell-hash';

/** What ClientTier stores in the workbook's settings about a summary sheet that it made. */
export interface SummaryRecord {
  readonly version: 1;
  readonly modelId: string;
  readonly language: Language;
  /** The number of the run that wrote the segments; left out if they are on a copied sheet. */
  readonly run?: number;
  /** The headers of the columns chosen. */
  readonly headers: { readonly values?: string; readonly groups?: string };
  readonly formats: readonly CellFormat[];
  /** Row, column, hash of what was entered, and the index of the format. */
  readonly cells: readonly RecordedCell[];
  /** Row and column of each field to type into, by what it is for; left out if there are none. */
  readonly fields?: Readonly<Record<string, readonly [row: number, column: number]>>;
  /** The charts; records of earlier versions lack them. */
  readonly charts?: readonly SummaryChart[];
  /** The first row below all blocks. */
  readonly bottom: number;
}

type RecordedCell = readonly [row: number, column: number, hash: number, format: number];

/** Returns the name of the setting with the record; each model has a sheet of its own. */
export const summaryKey = (modelId: string) => `ClientTier_Summary_${pascal(modelId)}`;

const nameOfAny = '_ClientTier_Summary_';
/**
 * Returns the hidden name of the sheet's first cell. ClientTier finds the sheet by it, even after somebody renamed the
 * sheet.
 */
export const summaryName = (modelId: string) => `${nameOfAny}${pascal(modelId)}`;
export const isSummaryName = (name: string) => name.startsWith(nameOfAny);

/** By what a sheet that ClientTier made is found: the setting with its record, and the hidden name of its first cell. */
export interface SheetPlace {
  readonly key: string;
  readonly name: string;
}

export const summaryPlace = (modelId: string): SheetPlace => ({
  key: summaryKey(modelId),
  name: summaryName(modelId),
});

/** Returns the record of a sheet with these cells. */
export function recordOf(
  about: Pick<SummaryRecord, 'modelId' | 'language' | 'run' | 'headers' | 'charts' | 'bottom'>,
  cells: readonly SummaryCell[],
): SummaryRecord {
  const formats: CellFormat[] = [];
  const indexes = new Map<string, number>();
  const indexOf = ({ numberFormat, look, color }: SummaryCell) => {
    const format = {
      ...(numberFormat !== undefined && { numberFormat }),
      ...(look && { look }),
      ...(color && { color }),
    };
    const key = JSON.stringify(format);
    if (!indexes.has(key)) indexes.set(key, formats.push(format) - 1);
    return indexes.get(key)!;
  };
  const fields = cells.flatMap(({ field, row, column }) =>
    field === undefined ? [] : [[field, [row, column] as const] as const],
  );
  return {
    version: 1,
    ...about,
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
    cells: cells.map((cell) => [cell.row, cell.column, hashOfInput(cell.input), indexOf(cell)]),
    formats,
  };
}

/** Returns the record in a setting; undefined if the value is no record, or is of another version. */
export function readSummaryRecord(value: unknown): SummaryRecord | undefined {
  if (!isObject(value) || value['version'] !== 1) return undefined;
  const { modelId, language, run, headers, formats, cells, fields, charts, bottom } = value;
  const holds =
    typeof modelId === 'string' &&
    languages.some((each) => each === language) &&
    (run === undefined || Number.isInteger(run)) &&
    isObject(headers) &&
    (fields === undefined || (isObject(fields) && Object.values(fields).every(isPlace))) &&
    (charts === undefined || (Array.isArray(charts) && charts.every(isSummaryChart))) &&
    Number.isInteger(bottom) &&
    Array.isArray(formats) &&
    formats.every(isObject) &&
    Array.isArray(cells) &&
    cells.every((cell) => isRecordedCell(cell, formats.length));
  return holds ? (value as unknown as SummaryRecord) : undefined;
}

const isIndex = (part: unknown): boolean => Number.isInteger(part) && (part as number) >= 0;
const isPlace = (place: unknown): boolean =>
  Array.isArray(place) && place.length === 2 && place.every(isIndex);
const isRecordedCell = (cell: unknown, formats: number): boolean =>
  Array.isArray(cell) && cell.length === 4 && cell.every(isIndex) && (cell[3] as number) < formats;
