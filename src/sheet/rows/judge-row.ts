import type { Measure } from '../../classifier/measure';
import { rememberTexts } from '../../classifier/names/remember-texts';
import { isBlank, type CellValue } from '../cells/cell';
import type { CellColumn } from '../cells/cell-column';
import type { Culture } from '../text/culture';
import { readHeader } from '../headers/read-header';
import { saysTime } from '../headers/says-time';
import { foldHeader } from '../text/fold-header';
import type { NonClientCause } from './non-client-text';
import { sumsUpOwnColumn } from './total-formula';
import { isBlankAt, isPlainLabel } from '../text/plain-label';
import { isTotalLabel, mayBeTotalLabel } from '../text/total-label';

/** A column to judge rows by, with one cell per row below the header. */
export interface JudgedColumn {
  /** The sheet column, zero-based. */
  readonly sheetColumn: number;
  readonly header: string;
  readonly cells: CellColumn;
  /** Formulas of the doubtful rows, by row; left out if they were not read. */
  readonly formulas?: ReadonlyMap<number, CellValue>;
}

/** The judgements about a plain row, without and with a figure that equals the sum of the rows above. */
const [plainRow, plainSum] = [false, true].map((isDoubtful) => ({
  judgement: undefined,
  hasFigures: true,
  isDoubtful,
})) as [JudgedRow, JudgedRow];

/** A column that holds a measure. */
export interface MeasuredColumn extends JudgedColumn {
  readonly measure: Measure;
  readonly cells: readonly CellValue[];
}

/** The rows below a header, with everything that helps to distinguish clients from other rows. */
export interface JudgedRows {
  /** The sheet row of the first row below the header, zero-based. */
  readonly top: number;
  readonly labels: readonly JudgedColumn[];
  readonly measures: readonly MeasuredColumn[];
  /** How the workbook's user types numbers. */
  readonly culture: Culture;
  /**
   * Columns of which one filled cell makes a row without figures a client; empty if the model has no tier for such
   * clients.
   */
  readonly names: readonly JudgedColumn[];
  /** Numbers of the rows in bold type; left out if this was not read. */
  readonly bold?: ReadonlySet<number>;
  /** Set if each row with a name is a client, even if its other columns are blank: one without orders, for example. */
  readonly eachNameIsClient?: true | undefined;
}

/**
 * What a row without figures is. `client`: a client. `alone`: a heading or note with nothing beside it. Undefined: the
 * row names nobody.
 */
export type ByName = 'client' | 'alone' | undefined;

/** Why a row is no client, and which cell shows it. */
export interface Judgement {
  readonly sheetColumn: number;
  readonly cause: NonClientCause;
  readonly shown: string;
}

/** The judgement about one row. */
export interface JudgedRow {
  /** Why the row is no client; undefined for a client and for a blank row. */
  readonly judgement: Judgement | undefined;
  /** False if the cells of all measures are blank. */
  readonly hasFigures: boolean;
  /** True if the row was taken for a client but would be a total if it had a sum formula or bold type. */
  readonly isDoubtful: boolean;
}

/**
 * Makes a function that judges a row, which must not be blank. Its argument `sum` is a measure whose figure in this row
 * equals the sum of the rows above. This alone does not prove a total, because figures may agree by chance: the row
 * must also be bold, lack a label, or have a label such as `North total`.
 */
export function rowJudge(
  rows: JudgedRows,
  ofName: (row: number) => ByName,
): (row: number, sum: JudgedColumn | undefined) => JudgedRow {
  const { top, labels, measures } = rows;
  const isHeaderAgain = headerFinder(rows);
  const ofDays = labels.filter(({ header }) => saysTime(readHeader(header)));
  /** Returns whether a label is a day, which would be shown as a number such as 45163. */
  const isDay = (label: JudgedColumn, row: number) =>
    ofDays.includes(label) && typeof label.cells.at(row) === 'number';

  const mayBeTotal = rememberTexts((cell: CellValue) => isTotalLabel(cell) || mayBeTotalLabel(cell));
  /** The rows of which a formula or bold type is known; most have neither. */
  const closer = new Set([
    ...measures.flatMap(({ formulas }) => [...(formulas?.keys() ?? [])]),
    ...(rows.bold ?? []),
  ]);
  /** Returns whether a row has a figure and a label, and neither a formula nor a word of a total: most rows do. */
  const isPlain = (row: number) => {
    if (labels.length === 0 || closer.has(row)) return false;
    let [hasFigure, hasLabel] = [false, false];
    for (const { cells } of measures) hasFigure ||= typeof cells[row] === 'number';
    if (!hasFigure) return false;
    for (const { cells } of labels) {
      if (isPlainLabel(cells, row)) {
        hasLabel = true;
        continue;
      }
      const cell = cells.at(row)!;
      if (typeof cell === 'string' && mayBeTotal(cell)) return false;
      hasLabel ||= !isBlank(cell);
    }
    return hasLabel;
  };

  return (row, sum) => {
    if (isPlain(row)) return sum ? plainSum : plainRow;
    const isUnlabelled = labels.length > 0 && isBlankIn(labels, row);
    const totalEnding = labels.find(({ cells }) => mayBeTotalLabel(cells.at(row)!));
    return {
      judgement: judge(row, sum, isUnlabelled, totalEnding),
      hasFigures: !isBlankIn(measures, row),
      isDoubtful: sum !== undefined || isUnlabelled || totalEnding !== undefined,
    };
  };

  function judge(
    row: number,
    sum: JudgedColumn | undefined,
    isUnlabelled: boolean,
    totalEnding: JudgedColumn | undefined,
  ): Judgement | undefined {
    if (isHeaderAgain(row)) return judgementOf('header', measures[0]!, row);
    const saying = labels.length === 0 || isUnlabelled ? measures : labels;
    const label = saying.find(({ cells }) => isTotalLabel(cells.at(row)!));
    if (label) return judgementOf('totalLabel', label, row);
    const summing = measures.find(({ formulas, sheetColumn }) =>
      sumsUpOwnColumn(formulas?.get(row), top + row, sheetColumn),
    );
    const isBold = rows.bold?.has(row) ?? false;
    if (totalEnding && (summing || sum || isBold)) return judgementOf('totalLabel', totalEnding, row);
    if (summing) return judgementOf('totalFormula', summing, row, summing.formulas!.get(row));
    if (isBlankIn(measures, row)) {
      const byName = ofName(row);
      if (byName === 'client') return undefined;
      const filled = labels.filter(({ cells }) => !isBlankAt(cells, row));
      const text = filled.find((label) => !isDay(label, row)) ?? filled[0];
      return text && judgementOf(byName === 'alone' ? 'alone' : 'noFigures', text, row);
    }
    if (sum && (isBold || isUnlabelled)) return judgementOf('totalSum', sum, row);
    const figure = measures.find(({ cells }) => !isBlank(cells[row]!))!;
    return isBold && isUnlabelled ? judgementOf('boldWithoutLabel', figure, row) : undefined;
  }
}

const isBlankIn = (columns: readonly JudgedColumn[], row: number) =>
  columns.every(({ cells }) => isBlankAt(cells, row));

export function judgementOf(
  cause: NonClientCause,
  { sheetColumn, cells }: JudgedColumn,
  row: number,
  shown = cells.at(row),
): Judgement {
  return { sheetColumn, cause, shown: String(shown).trim() };
}

/** Makes a function that returns whether a row repeats the header, as printed lists do on each page. */
function headerFinder({ labels, measures }: JudgedRows): (row: number) => boolean {
  const [inMeasures, inLabels] = [measures.map(saysHeader), labels.map(saysHeader)];
  return (row) =>
    inMeasures.every((says) => says(row)) && (labels.length === 0 || inLabels.some((says) => says(row)));
}

/** Matches texts that begin with a digit. They are skipped to save time, because hardly any header begins so. */
const beginsWithDigit = /^[\s¥€£$(+-]*\d/;

function saysHeader({ header, cells }: JudgedColumn): (row: number) => boolean {
  const folded = foldHeader(header);
  const mayBeFigure = beginsWithDigit.test(folded);
  const isHeader = rememberTexts(
    (text: string) => (mayBeFigure || !beginsWithDigit.test(text)) && foldHeader(text) === folded,
  );
  return (row) => {
    const cell = cells.at(row);
    return header !== '' && typeof cell === 'string' && isHeader(cell);
  };
}
