import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvRows } from '../../src/csv/rows/csv-rows';

/** One column in the export of a program, such as a shop system. */
export interface ProgramColumn {
  readonly program: string;
  readonly language: string;
  readonly header: string;
  /** The meaning of the column's content: `money`, `client`, `order-date` ... */
  readonly means: string;
  /** The document in which the column's name was found. */
  readonly source: string;
}

/** Reads docs/program-columns.csv. */
export function programColumns(): ProgramColumn[] {
  const file = path.join(__dirname, '../../docs/program-columns.csv');
  const [, ...rows] = csvRows(readFileSync(file, 'utf8'), ',');
  return rows
    .filter((row) => row.length > 1)
    .map(([program = '', language = '', header = '', means = '', source = '']) => ({
      program,
      language,
      header,
      means,
      source,
    }));
}
