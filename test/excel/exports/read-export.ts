import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The header that is right: one, one of several, or none. */
type Accepted = string | null | readonly (string | null)[];

export interface Mistake {
  /** The id of a model or `*` for all models, and the id of a measure or `*` for all measures. */
  readonly model: string;
  readonly measure: string;
  readonly header: string;
  readonly why: string;
}

/** A run with given columns, and its result computed by hand. */
export interface Check {
  readonly model: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly cutoffs: Readonly<Record<string, number>>;
  readonly repeated: 'added' | 'each' | null;
  /** The number of clients in each tier; the keys are the tiers' English names. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly alsoRight?: Readonly<Record<string, number>>;
  readonly clients: number;
  /** The tier of each line. */
  readonly tiers?: readonly (string | null)[];
}

/** What a person would read in an export of a program. */
export interface ExpectedExport {
  readonly file: string;
  readonly headerRow: number;
  /** The number of rows below the header, whether these are clients or lines of orders. */
  readonly lines: number;
  /** The headers that a person would choose, by model and measure; a measure without a column is left out. */
  readonly models: Readonly<Record<string, Readonly<Record<string, Accepted>>>>;
  /** The measures of each model that may have any column. */
  readonly may?: Readonly<Record<string, readonly string[]>>;
  readonly mustNot: readonly Mistake[];
  readonly checks: readonly Check[];
}

const folder = path.join(__dirname, '../../cases/exports');

export const exportNames = readdirSync(folder).filter((name) =>
  existsSync(path.join(folder, name, 'expected.json')),
);

export function readExport(name: string): { readonly expected: ExpectedExport; readonly bytes: Uint8Array } {
  const expected = JSON.parse(
    readFileSync(path.join(folder, name, 'expected.json'), 'utf8'),
  ) as ExpectedExport;
  return { expected, bytes: new Uint8Array(readFileSync(path.join(folder, name, expected.file))) };
}

/** Returns the headers accepted for a measure; only null if the file has no column for it. */
export function acceptedFor(
  { models }: ExpectedExport,
  model: string,
  measure: string,
): readonly (string | null)[] {
  const accepted = models[model]?.[measure] ?? null;
  return Array.isArray(accepted) ? (accepted as readonly (string | null)[]) : [accepted as string | null];
}
