import path from 'node:path';
import type { RunOptions } from '../../sheet/progress';
import type { Request } from '../choice/request';
import { readInput } from '../files/read-input';
import type { RunReported } from '../report/result';
import type { Terminal } from '../report/terminal';
import { isCsv } from './file-kind';

/**
 * Plans the segments of the customers in a file, and writes nothing.
 *
 * @throws CliProblem, FileProblem or SheetProblem if they cannot be segmented without asking
 */
export async function planOfFile(
  file: string,
  sheet: string | undefined,
  request: Request,
  { showProgress }: Terminal,
): Promise<RunReported> {
  const input = { file: path.basename(file), bytes: await readInput(file), sheet };
  if (isCsv(file)) {
    const { planCsvFile } = await import('../csv/segment-csv');
    return planCsvFile(input, request, showProgress);
  }
  const { planXlsx } = await import('../xlsx/plan-xlsx');
  return planXlsx(input, request);
}

/** Reports how far a workbook is written. */
export const runOptions = ({ showProgress }: Terminal): RunOptions => ({
  onProgress: (progress) => {
    if (progress.kind === 'writing') showProgress?.(progress.rows / progress.of);
  },
});
