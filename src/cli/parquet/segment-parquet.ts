import type { Request } from '../choice/request';
import { checkInput } from '../files/read-input';
import { requireValues } from '../list/require-values';
import { planList, type ListPlanned } from '../list/plan-list';
import { CliProblem } from '../problem/cli-problem';
import { resultOf, type Segmented } from '../report/result';
import { openParquetFile, type ParquetFile } from './parquet-file';
import { writeParquet } from './written-parquet';

type ShowProgress = ((part: number) => void) | undefined;

/** The shares of the work that are done after reading and after planning; writing is the rest. */
const [afterReading, afterPlanning] = [0.3, 0.7];

export interface ParquetInput {
  /** The path of the file. */
  readonly file: string;
  readonly sheet?: string;
}

/**
 * Segments the customers in a .parquet file. The new file is computed while it is written.
 *
 * @throws CliProblem or SheetProblem if the add-in would ask, or cannot segment them
 */
export async function segmentParquet(
  input: ParquetInput & { readonly out: string },
  request: Request,
  showProgress?: ShowProgress,
): Promise<Segmented> {
  requireValues(request, input.out);
  const parquet = await opened(input, request);
  try {
    const run = await planOpened(parquet, request, showProgress);
    return {
      content: { writeTo: (out) => writeParquet(parquet.duckdb, run.plan, out) },
      close: parquet.duckdb.close,
      result: resultOf(run),
    };
  } catch (error) {
    parquet.duckdb.close();
    throw error;
  }
}

/**
 * Plans the segments of the customers in a .parquet file, and writes nothing.
 *
 * @throws CliProblem or SheetProblem if the add-in would ask, or cannot segment them
 */
export async function planParquet(
  input: ParquetInput,
  request: Request,
  showProgress?: ShowProgress,
): Promise<ListPlanned> {
  const parquet = await opened(input, request);
  try {
    return await planOpened(parquet, request, showProgress);
  } finally {
    parquet.duckdb.close();
  }
}

/**
 * Opens a .parquet file.
 *
 * @throws CliProblem if the file cannot be read, or if an option was given that only other kinds of file need
 */
async function opened({ file, sheet }: ParquetInput, { dialect, header }: Request): Promise<ParquetFile> {
  const given = {
    '--sheet': sheet,
    '--header': header,
    '--encoding': dialect.encoding,
    '--separator': dialect.delimiter,
  };
  const [option] = Object.entries(given).find(([, value]) => value !== undefined) ?? [];
  if (option) throw new CliProblem('notForParquet', { option, file });
  await checkInput(file);
  return openParquetFile(file, dialect.decimal);
}

async function planOpened(
  parquet: ParquetFile,
  request: Request,
  showProgress: ShowProgress,
): Promise<ListPlanned> {
  showProgress?.(afterReading);
  const planned = await planList(parquet, request);
  showProgress?.(afterPlanning);
  return planned;
}
