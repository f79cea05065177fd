import { csvLimits } from '../../../csv/csv-limits';
import { sheetArea } from '../../workbook/places/area';
import { FileProblem } from './file-problem';
import type { Countable } from './file-problem-text';

const megabyte = 2 ** 20;

/*
 * The limits for files that the page opens: Excel's own ("Excel specifications and limits", support.microsoft.com) if a
 * browser tab can handle them; otherwise as much as a tab can hold without becoming slow, which is far more than lists
 * of customers need.
 */

/** The most bytes of a file as stored, because the whole file is read into memory. */
const largestFile = 20 * megabyte;

/**
 * The most bytes of all unpacked parts. A million cells take some 40 MB, and the library holds several copies of a
 * sheet's text.
 */
export const largestUnpacked = 150 * megabyte;

/** The most levels of nested elements. Charts have some 30; the library's parser allows 256. */
export const deepestNesting = 200;

export const limits: Readonly<Record<Countable, number>> = {
  /** Entries of the archive: a picture is one, a sheet with a comment four. Each takes time to read. */
  parts: 10_000,
  /** Cells; each takes some 500 bytes of the tab's memory. The limit is that of .csv files. */
  cells: csvLimits.cells,
  /** Cells up to the last one of each row, including blank ones, because the library visits every one. */
  places: 20_000_000,
  /** Rows of all sheets together: as many as one sheet has in Excel. */
  rows: sheetArea.rows,
  /** Column widths of a sheet: as many as it has columns in Excel. */
  widths: sheetArea.columns,
  /** Merged areas. Excel has no limit, but the page's spreadsheet looks up each one when it draws. */
  mergedAreas: 50_000,
  /** Cells in merged areas, except whole rows and columns. The page's spreadsheet stores an entry for each. */
  mergedCells: 500_000,
  /** Formulas. Each is parsed and calculated when the workbook opens. */
  formulas: 200_000,
  /** Defined names. Excel has no limit, but each is a formula. */
  names: 20_000,
  /** Cell formats: Excel's own limit for a workbook. */
  formats: 65_490,
  /** Sheets. Excel has no limit, but each takes a tab and memory. */
  sheets: 500,
  /** Different texts: as many as cells. */
  texts: 1_000_000,
  /**
   * XML elements of every kind, which also limits what is not counted separately. A cell with its value takes two to
   * four.
   */
  elements: 6_000_000,
};

/**
 * Checks the size of a file.
 *
 * @throws FileProblem if the file is too large for the page
 */
export function checkFileSize(file: string, bytes: number): void {
  if (bytes <= largestFile) return;
  throw new FileProblem('tooLarge', {
    file,
    megabytes: Math.ceil(bytes / megabyte),
    limit: largestFile / megabyte,
  });
}

/**
 * Checks how much of an archive was unpacked.
 *
 * @throws FileProblem if it is more than the page can hold
 */
export function checkUnpacked(file: string, bytes: number): void {
  if (bytes > largestUnpacked)
    throw new FileProblem('unpacksTooLarge', { file, limit: largestUnpacked / megabyte });
}

/**
 * Checks a count of something in the file.
 *
 * @throws FileProblem if there are more than the page can hold
 */
export function checkCount(file: string, what: Countable, count: number): void {
  if (count > limits[what]) throw new FileProblem('tooMany', { file, what, limit: limits[what] });
}
