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
  /** On a sheet of two models: the model across, with the number of its run. */
  readonly across?: { readonly modelId: string; readonly run?: number };
  /** The headers of the columns chosen. */
  readonly headers: { readonly values?: string; readonly groups?: string };
  readonly formats: readonly CellFormat[];
  /** Row, column, hash of what was entered, and the index of the format. */
  readonly cells: readonly RecordedCell[];
  /** The place of each field to type into, by what it is for; left out if there are none. */
  readonly fields?: Readonly<Record<string, FieldPlace>>;
  /** The charts; records of earlier versions lack them. */
  readonly charts?: readonly SummaryChart[];
  /** The rows before which a printed page ends, zero-based; left out for none. */
  readonly breaks?: readonly number[];
  /** The first row below all blocks. */
  readonly bottom: number;
}

/** Row and column of a field, and in a grid the row with the names of its columns. */
export type FieldPlace = readonly [row: number, column: number, names?: number];

type RecordedCell = readonly [row: number, column: number, hash: number, format: number];

/** By what the workbook knows a sheet that ClientTier made. */
export interface SummaryPlace {
  /** The setting with the record. */
  readonly key: string;
  /** The hidden name of the sheet's first cell. ClientTier finds the sheet by it, even after somebody renamed the sheet. */
  readonly name: string;
}

/** Returns the place of a model's summary; each model has a sheet of its own. */
export const placeOfSummary = (modelId: string): SummaryPlace => placeOf('Summary', [modelId]);

/** Returns the place of the sheet of two models; each pair of models has one, whichever of them is down. */
export const placeOfTwoModels = (one: string, other: string): SummaryPlace =>
  placeOf('TwoModels', [one, other].sort());

/** Returns the place of the sheet *Service Levels* of a model; each model has a sheet of its own. */
export const placeOfService = (modelId: string): SummaryPlace => placeOf('Service', [modelId]);

const beginnings = {
  Summary: 'ClientTier_Summary_',
  TwoModels: 'ClientTier_TwoModels_',
  Service: 'ClientTier_Service_',
} as const;

function placeOf(kind: keyof typeof beginnings, models: readonly string[]): SummaryPlace {
  const key = `${beginnings[kind]}${models.map(pascal).join('_')}`;
  return { key, name: `_${key}` };
}

/** Returns whether a setting may hold the record of a sheet of two models. */
export const isKeyOfTwoModels = (key: string) => key.startsWith(beginnings.TwoModels);
/** Returns whether a hidden name is that of a model's summary. */
export const isNameOfOneModel = (name: string) => name.startsWith(`_${beginnings.Summary}`);
/** Returns whether a hidden name is that of a sheet of service levels. */
export const isServiceName = (name: string) => name.startsWith(`_${beginnings.Service}`);
/** Returns whether a hidden name is that of a summary, of one model or two. */
export const isSummaryName = (name: string) =>
  isNameOfOneModel(name) || name.startsWith(`_${beginnings.TwoModels}`);

/** Returns the record of a sheet with these cells. */
export function recordOf(
  about: Pick<
    SummaryRecord,
    'modelId' | 'language' | 'run' | 'across' | 'headers' | 'charts' | 'breaks' | 'bottom'
  >,
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
  const fields = cells.flatMap(({ field, row, column, names }): [string, FieldPlace][] =>
    field === undefined ? [] : [[field, names === undefined ? [row, column] : [row, column, names]]],
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
  const { modelId, language, run, across, headers, formats, cells, fields, charts, breaks, bottom } = value;
  const holds =
    typeof modelId === 'string' &&
    languages.some((each) => each === language) &&
    isRun(run) &&
    (across === undefined ||
      (isObject(across) && typeof across['modelId'] === 'string' && isRun(across['run']))) &&
    isObject(headers) &&
    (fields === undefined || (isObject(fields) && Object.values(fields).every(isPlace))) &&
    (charts === undefined || (Array.isArray(charts) && charts.every(isSummaryChart))) &&
    (breaks === undefined || (Array.isArray(breaks) && breaks.every(isIndex))) &&
    Number.isInteger(bottom) &&
    Array.isArray(formats) &&
    formats.every(isObject) &&
    Array.isArray(cells) &&
    cells.every((cell) => isRecordedCell(cell, formats.length));
  return holds ? (value as unknown as SummaryRecord) : undefined;
}

const isRun = (run: unknown): boolean => run === undefined || Number.isInteger(run);
const isIndex = (part: unknown): boolean => Number.isInteger(part) && (part as number) >= 0;
const isPlace = (place: unknown): boolean =>
  Array.isArray(place) && (place.length === 2 || place.length === 3) && place.every(isIndex);
const isRecordedCell = (cell: unknown, formats: number): boolean =>
  Array.isArray(cell) && cell.length === 4 && cell.every(isIndex) && (cell[3] as number) < formats;
