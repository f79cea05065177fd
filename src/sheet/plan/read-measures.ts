import type { MeasureColumn, MeasureColumns } from '../../classifier/measure';
import type { Sliced } from '../../classifier/slices';
import type { CellValue } from '../cells/cell';
import { needsCurrency } from '../match/currency-column';
import { columnKinds } from '../read/column-kinds';
import { describeColumn, type ColumnReading } from '../read/describe-column';
import type { Culture } from '../text/culture';
import type { CustomerRange } from '../customer-range';
import { holdsPercent } from '../doubts/misread-cells';
import { otherCurrencies } from '../doubts/other-currencies';
import { plainAmongPercents } from '../doubts/plain-among-percents';
import type { AskedMeasure, Question } from '../question';
import { refuseUnreadableColumns } from '../doubts/refuse-unreadable';
import { readInSlices } from '../read/read-measure';
import { refuseMisread } from '../doubts/refuse-misread';
import { refuseSwappedDates } from '../doubts/refuse-swapped-dates';
import type { ReportedCell } from '../reported-cell';
import type { SheetCells } from './sheet-cells';
import {
  reportOtherCurrency,
  reportUndecidedDate,
  reportPlainNumber,
  reportSubtracted,
  reportUnreadType,
} from './report-cells';
import { subtractedTexts } from '../doubts/subtracted-texts';
import { undecidedDate } from '../doubts/undecided-dates';
import { unreadTypes } from '../doubts/unread-types';

/** The clients' measures as numbers, with what to report about their cells. */
export interface MeasuresRead {
  /** One value per row, by measure id. */
  readonly columns: MeasureColumns;
  readonly readings: readonly ColumnReading[];
  /** Ids of the measures with columns that hold 35 for 35 %. */
  readonly inPercent: readonly string[];
  readonly otherCurrencies: readonly ReportedCell[];
  readonly inDoubt: readonly ReportedCell[];
}

/**
 * Reads the columns of all measures, each as a whole.
 *
 * @throws SheetProblem if days and months are swapped in a column, if no cell of a column can be read, or if the
 *   formulas to be written would read a cell differently
 */
export function* readMeasures(
  range: CustomerRange,
  question: Question,
  cells: Pick<SheetCells, 'measures' | 'formats' | 'currencies' | 'headers'>,
  culture: Culture,
): Sliced<MeasuresRead> {
  const { model, measures, language } = question;
  yield* refuseSwappedDates(range, measures, cells.measures, culture);
  const columns: Record<string, MeasureColumn> = {};
  const readings: ColumnReading[] = [];
  const inPercent: string[] = [];
  const inOtherCurrencies: ReportedCell[] = [];
  const inDoubt: ReportedCell[] = [];
  for (const asked of measures) {
    const { measure } = asked;
    const ofMeasure = cells.measures[measure.id]!;
    const formats = cells.formats?.[measure.id];
    const column = yield* readInSlices(ofMeasure, measure, question.asOf, culture, formats);
    columns[measure.id] = column;
    const shownFormats = columnKinds[measure.kind].money ? formats : [];
    const reading = yield* describeColumn(ofMeasure, measure, column, culture, shownFormats);
    if (reading) readings.push(reading);
    if (yield* holdsPercent(ofMeasure, measure, column)) inPercent.push(measure.id);
    const beside = needsCurrency(cells.headers?.[asked.index] ?? '', measure) ? cells.currencies : undefined;
    const others = yield* otherCurrencies(ofMeasure, formats, measure, column, beside);
    inOtherCurrencies.push(...others.map((other) => reportOtherCurrency(range, language, asked, other)));
    inDoubt.push(
      ...(yield* doubtsOf(range, question, asked, { cells: ofMeasure, formats, column, culture })),
    );
  }
  for (const unread of yield* unreadTypes(model, cells.measures, columns)) {
    const asked = measures.find(({ measure }) => measure.id === unread.measure.id)!;
    inDoubt.push(
      reportUnreadType(range, language, asked, unread, cells.measures[asked.measure.id]![unread.row]!),
    );
  }
  refuseUnreadableColumns(range, measures, cells.measures, columns);
  yield* refuseMisread(range, question, cells.measures, columns, { culture, inPercent });
  return { columns, readings, inPercent, otherCurrencies: inOtherCurrencies, inDoubt };
}

interface ColumnOfCells {
  readonly cells: readonly CellValue[];
  readonly formats: readonly CellValue[] | undefined;
  readonly column: MeasureColumn;
  readonly culture: Culture;
}

/**
 * Finds what is uncertain in a column: the first date that can mean two days, plain numbers among percentages, and debits or
 * credits that are subtracted.
 */
function* doubtsOf(
  range: CustomerRange,
  { language }: Question,
  asked: AskedMeasure,
  { cells, formats, column, culture }: ColumnOfCells,
): Sliced<ReportedCell[]> {
  const plain = yield* plainAmongPercents(cells, formats, asked.measure, column);
  const undecided = yield* undecidedDate(cells, asked.measure, culture);
  const subtracted = yield* subtractedTexts(cells, column);
  return [
    ...reportSubtracted(range, language, asked, subtracted, cells),
    ...(undecided ? [reportUndecidedDate(range, language, asked, undecided, cells[undecided.row]!)] : []),
    ...plain.map((row) => reportPlainNumber(range, language, asked, row, cells[row]!)),
  ];
}
