import { csvLimits } from '../../../csv/csv-limits';
import { sheetArea } from '../../workbook/places/area';
import { FileProblem } from './file-problem';
import type { Countable } from './file-problem-text';

const megabyte = 2 ** 20;

/*
 * What a page opens. Excel's own limits ("Excel specifications and limits", support.microsoft.com) hold if a browser's
 * tab bears them; otherwise what a tab holds without becoming slow, far beyond what lists of customers need.
 */

/** The packed bytes of a file: read into memory at once. */
const largestFile = 20 * megabyte;

/** Bytes that an archive unpacks to. A million cells take some 40 MB; the library keeps a sheet's text several times over. */
export const largestUnpacked = 150 * megabyte;

/** Elements within elements. Charts have some 30; the library's parser ends at 256. */
export const deepestNesting = 200;

export const most: Readonly<Record<Countable, number>> = {
  /** An archive's entries: a picture takes one, a sheet with a comment four. Reading each takes its time. */
  parts: 10_000,
  /** A tab's memory: the library and the spreadsheet keep some 500 bytes for each. A .csv file's are as many. */
  cells: csvLimits.cells,
  /** Places up to the last cell of each row, summed up: the library walks over every one, blank or not. */
  places: 20_000_000,
  /** Excel's rows of a sheet, for a whole workbook. */
  rows: sheetArea.rows,
  /** Excel's columns of a sheet; widths name each once. */
  widths: sheetArea.columns,
  /** Excel bounds none; the spreadsheet looks each of them up as it draws. */
  mergedAreas: 50_000,
  /** The spreadsheet keeps an entry for each cell in merged areas, unless they are whole rows or columns. */
  mergedCells: 500_000,
  /** Each is compiled and calculated as the workbook opens. */
  formulas: 200_000,
  /** Excel bounds none; each is a formula of its own. */
  names: 20_000,
  /** Excel's cell formats of a workbook. */
  formats: 65_490,
  /** Excel bounds none; each gets a tab and a place in memory. */
  sheets: 500,
  /** As many as there may be cells. */
  texts: 1_000_000,
  /** Elements of XML, for what is not counted by name: a cell with its value takes two to four. */
  elements: 6_000_000,
};

/** Throws a FileProblem if the file is larger than the page can hold. */
export function checkFileSize(file: string, bytes: number): void {
  if (bytes <= largestFile) return;
  throw new FileProblem('tooLarge', {
    file,
    megabytes: Math.ceil(bytes / megabyte),
    limit: largestFile / megabyte,
  });
}

/** Throws a FileProblem if what has been unpacked of an archive is more than the page can hold. */
export function checkUnpacked(file: string, bytes: number): void {
  if (bytes > largestUnpacked)
    throw new FileProblem('unpacksTooLarge', { file, limit: largestUnpacked / megabyte });
}

/** Throws a FileProblem if there are more of them than the page can hold. */
export function checkCount(file: string, what: Countable, count: number): void {
  if (count > most[what]) throw new FileProblem('tooMany', { file, what, limit: most[what] });
}
