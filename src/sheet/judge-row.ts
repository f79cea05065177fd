import { isBlank, type CellValue } from './cell';
import { foldHeader } from './fold-header';
import type { LeftOutCause } from './left-out-text';
import { sumsUpOwnColumn } from './total-formula';
import { isTotalLabel, mayBeTotalLabel } from './total-label';

/** A column that rows are judged by; its cells are one a row below the header. */
export interface JudgedColumn {
  /** Zero-based within the sheet. */
  readonly sheetColumn: number;
  readonly header: string;
  readonly cells: readonly CellValue[];
  /** The formulas of the rows that `doubtfulRows` names, where somebody looked. */
  readonly formulas?: ReadonlyMap<number, CellValue>;
}

/** The rows below a header, as far as it takes to tell clients from what else stands there. */
export interface JudgedRows {
  /** The sheet row of the first, zero-based. */
  readonly top: number;
  readonly labels: readonly JudgedColumn[];
  readonly measures: readonly JudgedColumn[];
  /** Which of them are set in bold. */
  readonly bold?: ReadonlySet<number>;
}

/** Why a row is no client, and the cell that shows it. */
export interface Judgement {
  readonly sheetColumn: number;
  readonly cause: LeftOutCause;
  readonly shown: string;
}

/**
 * Judges a row that is not blank; undefined is a client. `sum` is a measure in which the row has the sum of the rows
 * above. That alone makes no total, as figures may agree by chance: it takes bold type, no label, or one such as
 * `North total`.
 */
export function judgeRow(
  rows: JudgedRows,
  row: number,
  sum: JudgedColumn | undefined,
): Judgement | undefined {
  const { top, labels, measures } = rows;
  if (isHeaderAgain(rows, row)) return told('header', measures[0]!, row);
  const saying = isBlankIn(labels, row) ? measures : labels;
  const label = saying.find(({ cells }) => isTotalLabel(cells[row]!));
  if (label) return told('totalLabel', label, row);
  const summing = measures.find(({ formulas, sheetColumn }) =>
    sumsUpOwnColumn(formulas?.get(row), top + row, sheetColumn),
  );
  const isBold = rows.bold?.has(row) ?? false;
  const totalEnding = labels.find(({ cells }) => mayBeTotalLabel(cells[row]!));
  if (totalEnding && (summing || sum || isBold)) return told('totalLabel', totalEnding, row);
  if (summing) return told('totalFormula', summing, row, summing.formulas!.get(row));
  if (isBlankIn(measures, row)) {
    const text = labels.find(({ cells }) => !isBlank(cells[row]!));
    return text && told('noFigures', text, row);
  }
  const isUnlabelled = labels.length > 0 && isBlankIn(labels, row);
  if (sum && (isBold || isUnlabelled)) return told('totalSum', sum, row);
  const figure = measures.find(({ cells }) => !isBlank(cells[row]!))!;
  return isBold && isUnlabelled ? told('boldWithoutLabel', figure, row) : undefined;
}

/** Whether a formula or bold type would make a total of a row that is else taken for a client. */
export function isDoubtful({ labels }: JudgedRows, row: number, sum: JudgedColumn | undefined): boolean {
  return (
    sum !== undefined ||
    (labels.length > 0 && isBlankIn(labels, row)) ||
    labels.some(({ cells }) => mayBeTotalLabel(cells[row]!))
  );
}

export const isBlankIn = (columns: readonly JudgedColumn[], row: number) =>
  columns.every(({ cells }) => isBlank(cells[row]!));

function told(
  cause: LeftOutCause,
  { sheetColumn, cells }: JudgedColumn,
  row: number,
  shown = cells[row],
): Judgement {
  return { sheetColumn, cause, shown: String(shown).trim() };
}

/** Printed lists have the header again on each page. */
function isHeaderAgain({ labels, measures }: JudgedRows, row: number): boolean {
  const says = ({ header, cells }: JudgedColumn) =>
    header !== '' && typeof cells[row] === 'string' && foldHeader(cells[row]) === foldHeader(header);
  return measures.every(says) && (labels.length === 0 || labels.some(says));
}
