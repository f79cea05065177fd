import { duckdb } from './duckdb';
import { postgres } from './postgres';
import { spark } from './spark';
import type { Dialect } from './dialect';

/** The dialects that statements can be written in. */
export const dialects = { duckdb, postgres, spark } satisfies Readonly<Record<string, Dialect>>;

export type DialectName = keyof typeof dialects;

export const dialectNames = Object.keys(dialects) as readonly DialectName[];
