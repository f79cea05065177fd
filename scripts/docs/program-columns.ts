import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvRows } from '../../src/csv/csv-rows';

/** One column of a program's export. */
export interface ProgramColumn {
  readonly program: string;
  readonly language: string;
  readonly header: string;
  /** What it contains: `money`, `client`, `order-date` ... */
  readonly means: string;
  /** Where its name was found. */
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
