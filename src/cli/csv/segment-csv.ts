import type { ByteSource } from '../stream/byte-source';
import type { Request } from '../choice/request';
import { requireValues } from '../list/require-values';
import type { ListPlanned } from '../list/plan-list';
import { cellOnSheet } from '../../sheet/cells/cell';
import { SheetProblem } from '../../sheet/problem';
import { CliProblem } from '../problem/cli-problem';
import type { Segmented } from '../report/result';
import { openCsvFile, type CsvFile } from './csv-file';
import { listOf } from './csv-layout';
import { writtenCsv } from './written-csv';

export interface CsvInput {
  readonly file: string;
  readonly source: ByteSource;
  readonly sheet?: string;
}

type ShowProgress = ((part: number) => void) | undefined;

/** The shares of the work that are done after reading and after planning; writing is the rest. */
const [afterReading, afterPlanning] = [0.6, 0.9];

/**
 * Segments the customers in a .csv file. The new columns are encoded only while they are written.
 *
 * @throws CliProblem, FileProblem or SheetProblem if the add-in would ask, or cannot segment them
 */
export async function segmentCsv(
  input: CsvInput & { readonly out: string },
  request: Request,
  showProgress?: ShowProgress,
): Promise<Segmented> {
  requireValues(request, input.out);
  const { csv, ...run } = await planCsv(input, request, showProgress);
  const isRecoded = csv.encoding !== 'utf-8';
  const { resultOf } = await import('../report/result');
  return {
    content: writtenCsv(csv, run.plan, (rows) =>
      showProgress?.(afterPlanning + (1 - afterPlanning) * Math.min(1, rows / csv.rows)),
    ),
    result: {
      ...resultOf(run),
      ...(isRecoded && { encoding: csv.encoding }),
      ...(csv.isCutOff && { cutOffAt: cellOnSheet(run.plan.range.sheetName, csv.rows - 1, 0) }),
    },
  };
}

/**
 * Reads a .csv file and plans the segments of its customers. Writes nothing.
 *
 * @throws CliProblem, FileProblem or SheetProblem if the add-in would ask, or cannot segment them
 */
export async function planCsv(
  { file, source, sheet }: CsvInput,
  request: Request,
  showProgress?: ShowProgress,
): Promise<ListPlanned & { readonly csv: CsvFile }> {
  if (sheet !== undefined) throw new CliProblem('sheetOfCsv', { file });
  const reading = watched(source, (part) => showProgress?.(afterReading * part));
  const csv = await openCsvFile(reading.source, file, request.dialect);
  try {
    const { planList } = await import('../list/plan-list');
    const run = await planList(listOf(csv, file), request);
    reading.end();
    showProgress?.(afterPlanning);
    return { ...run, csv };
  } catch (error) {
    // If no row has a second cell, the delimiter was not found. (A title above the list has no delimiter either.)
    if (error instanceof SheetProblem && csv.width === 1) throw new CliProblem('notSplit', { file });
    throw error;
  }
}

/** How often planning reads the file: for its encoding, for its columns, and for the cells that decide. */
const readings = 3;

/**
 * Returns a source with the same bytes, and a function `end`. Until `end` is called, reports progress to `onRead`: the
 * share done of all `readings`, from 0 to 1.
 */
function watched(source: ByteSource, onRead: (part: number) => void) {
  const all = readings * source.size;
  let [read, hasEnded] = [0, false];
  const add = (bytes: number) => {
    read += bytes;
    if (!hasEnded) onRead(Math.min(1, read / all));
  };
  async function* slices() {
    for await (const slice of source.slices()) {
      yield slice;
      add(slice.length);
    }
  }
  return {
    source: { ...source, slices },
    end: () => void (hasEnded = true),
  };
}
