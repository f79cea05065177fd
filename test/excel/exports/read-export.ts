import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One header, several acceptable ones, or none. */
type Accepted = string | null | readonly (string | null)[];

export interface Mistake {
  /** A model's id, or `*` for all; a measure's id likewise. */
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
  /** Clients by English tier name. */
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
  /** Number of rows below the header, clients or lines. */
  readonly lines: number;
  /** By model and measure: the headers that a person would choose; none for measures left out. */
  readonly models: Readonly<Record<string, Readonly<Record<string, Accepted>>>>;
  /** By model: measures for which any column is accepted. */
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

/** The headers accepted for a measure; only null if there is no column for it. */
export function acceptedFor(
  { models }: ExpectedExport,
  model: string,
  measure: string,
): readonly (string | null)[] {
  const accepted = models[model]?.[measure] ?? null;
  return Array.isArray(accepted) ? (accepted as readonly (string | null)[]) : [accepted as string | null];
}
