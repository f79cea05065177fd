import { bigquery } from './bigquery';
import { duckdb } from './duckdb';
import { postgres } from './postgres';
import { snowflake } from './snowflake';
import { spark } from './spark';
import type { Dialect } from './dialect';

/** The dialects that statements can be written in. */
export const dialects = { duckdb, postgres, spark, bigquery, snowflake } satisfies Readonly<
  Record<string, Dialect>
>;

export type DialectName = keyof typeof dialects;

export const dialectNames = Object.keys(dialects) as readonly DialectName[];
