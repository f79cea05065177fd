import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/classifier/language';
import type { CellValue } from '../../src/sheet/cells/cell';

/** What ClientTier must find in a case; README.md explains each property. */
export interface Expected {
  readonly about: string;
  readonly times?: Readonly<Record<string, number>>;
  readonly selected?: string;
  readonly picked?: string;
  readonly merged?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly frozenRows?: number;
  readonly model?: string;
  readonly asOf?: string;
  readonly cutoffs?: 'median';
  readonly language?: Language;
  readonly customers: string;
  readonly headers?: readonly string[];
  readonly columns?: Readonly<Record<string, string>>;
  readonly choose?: Readonly<Record<string, string>>;
  readonly segments: Readonly<Record<string, string>>;
  readonly leftOut?: Readonly<Record<string, string>>;
  readonly unclassified?: Readonly<Record<string, string>>;
  readonly inDoubt?: Readonly<Record<string, string>>;
  readonly otherCurrencies?: Readonly<Record<string, string>>;
  readonly blankRows?: number;
  readonly outside?: Readonly<Record<string, string>>;
}

export interface CaseCell {
  readonly value: CellValue;
  readonly formula?: string;
  /** The number format; left out if it is the default one. */
  readonly format?: string;
  readonly isBold: boolean;
}

export interface Case {
  readonly name: string;
  readonly cells: readonly (readonly CaseCell[])[];
  readonly expected: Expected;
}

export function readCases(): Case[] {
  return readdirSync(__dirname, { withFileTypes: true })
    .filter(({ name }) => existsSync(join(__dirname, name, 'sheet.csv')))
    .map(({ name }) => {
      const read = (file: string) => readFileSync(join(__dirname, name, file), 'utf8');
      const expected = JSON.parse(read('expected.json')) as Expected;
      const lines = read('sheet.csv').trimEnd().split('\n');
      const width = Math.max(...lines.map((line) => fieldsOf(line).length));
      const cells = lines.flatMap((line, index) => {
        const times = expected.times?.[index + 1] ?? 1;
        return Array<CaseCell[]>(times).fill(paddedTo(width, fieldsOf(line)).map(cellOf));
      });
      return { name, cells, expected };
    });
}

/** Splits a line of comma-separated fields. A field in quotes may contain commas; no field here contains a quote. */
const fieldsOf = (line: string) =>
  Array.from(`,${line}`.matchAll(/,(?:"([^"]*)"|([^,]*))/g), ([, quoted, plain]) => quoted ?? plain ?? '');

const paddedTo = (width: number, fields: readonly string[]) =>
  Array.from({ length: width }, (_, column) => fields[column] ?? '');

function cellOf(field: string): CaseCell {
  const [, date] = /^@(\d{4}-\d\d-\d\d)$/.exec(field) ?? [];
  if (date) return { value: dayOf(date), format: 'd/m/yyyy', isBold: false };
  const [, formula, result] = /^(=.*) -> (.*)$/.exec(field) ?? [];
  const [, bold] = /^\*\*(.*)\*\*$/.exec(field) ?? [];
  return { value: valueOf(result ?? bold ?? field), formula, isBold: bold !== undefined };
}

/** Returns the serial number of a date in Excel. */
export const dayOf = (date: string) => Date.parse(date) / 86_400_000 + 25_569;

const valueOf = (text: string): CellValue => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
