import path from 'node:path';
import type { RunOptions } from '../../sheet/progress';
import type { Request } from '../choice/request';
import { inputSource } from '../files/input-source';
import { readInput } from '../files/read-input';
import type { ListPlanned } from '../list/plan-list';
import type { RunReported } from '../report/result';
import type { Terminal } from '../report/terminal';
import { isCsv, isParquet } from './file-kind';

/**
 * Plans the segments of the customers in a file, without writing anything.
 *
 * @throws CliProblem, FileProblem or SheetProblem if the add-in would ask, or cannot segment them
 */
export async function planOfFile(
  file: string,
  sheet: string | undefined,
  request: Request,
  terminal: Terminal,
): Promise<RunReported> {
  if (isCsv(file) || isParquet(file)) return planOfListFile(file, sheet, request, terminal);
  const { planXlsx } = await import('../xlsx/plan-xlsx');
  return planXlsx({ file: path.basename(file), bytes: await readInput(file), sheet }, request);
}

/** Plans as `planOfFile` does, for a .csv or .parquet file. */
export async function planOfListFile(
  file: string,
  sheet: string | undefined,
  request: Request,
  { showProgress }: Terminal,
): Promise<ListPlanned> {
  if (isParquet(file)) {
    const { planParquet } = await import('../parquet/segment-parquet');
    return planParquet({ file, sheet }, request, showProgress);
  }
  const { planCsv } = await import('../csv/segment-csv');
  const input = { file: path.basename(file), source: await inputSource(file), sheet };
  return planCsv(input, request, showProgress);
}

/** Returns options that report how far a workbook is written. */
export const runOptions = ({ showProgress }: Terminal): RunOptions => ({
  onProgress: (progress) => {
    if (progress.kind === 'writing') showProgress?.(progress.rows / progress.of);
  },
});
