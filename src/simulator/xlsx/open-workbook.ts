import type { IWorkbookData } from '@univerjs/core';
import type { Dialect } from '../../csv/dialect';
import type { SheetCustom, WorkbookCustom } from './terms/snapshot-custom';
import { chartsInFile } from './read/charts';
import { validationsInFile } from './read/data-validations';
import { csvSnapshot } from './read/csv-snapshot';
import { FileProblem } from './problems/file-problem';
import { checkFileSize } from './problems/limits';
import { Package } from './package/package';
import { filtersInFile, noFilters } from './read/filters';
import { readXlsx } from './read/read-xlsx';
import { settingsIn } from './terms/settings-part';
import { snapshotOfFile } from './read/snapshot-of-file';

/** The result of opening a file. */
export interface OpenedWorkbook {
  readonly snapshot: IWorkbookData;
  /** The bytes of an .xlsx file, to which `saveWorkbook` later applies the changes; null for other files. */
  readonly file: Uint8Array | null;
}

/** First bytes of a zip archive (.xlsx). `ole` has those of an OLE container (.xls, or an encrypted .xlsx). */
const zip = [0x50, 0x4b];
const ole = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens an .xlsx or .csv file.
 *
 * @param dialect what the user said about how a .csv file is written
 * @param filters true to open the file's filters too, so that they can be removed; otherwise the filters stay in the
 *   file, and the rows that they hide are as if hidden by hand
 * @throws FileProblem if the file is of another kind, damaged or too large
 */
export async function openWorkbook(
  bytes: Uint8Array,
  fileName: string,
  dialect: Dialect = {},
  filters: 'shown' | 'inFile' = 'shown',
): Promise<OpenedWorkbook> {
  checkFileSize(fileName, bytes.length);
  const startsWith = (signature: readonly number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (startsWith(ole)) throw new FileProblem('olderOrEncrypted', { file: fileName });
  if (startsWith(zip)) return { snapshot: await xlsxSnapshot(bytes, fileName, filters), file: bytes };
  if (/\.(csv|tsv|txt)$/i.test(fileName))
    return { snapshot: csvSnapshot(bytes, fileName, dialect), file: null };
  if (/\.xls[xm]$/i.test(fileName)) {
    throw new FileProblem('broken', { file: fileName, reason: 'no zip archive' });
  }
  throw new FileProblem('unknownKind', { file: fileName });
}

async function xlsxSnapshot(
  bytes: Uint8Array,
  fileName: string,
  filters: 'shown' | 'inFile',
): Promise<IWorkbookData> {
  try {
    const workbook = await readXlsx(bytes, fileName);
    if (workbook.worksheets.length === 0) throw new FileProblem('noSheet', { file: fileName });
    const custom: WorkbookCustom = {
      settings: await settingsIn(bytes),
      ...(workbook.properties.date1904 && { countsFrom1904: true }),
    };
    const book = await Package.open(bytes);
    const shown = filters === 'shown' ? filtersInFile(book) : noFilters;
    return { ...withPartsOfSheets(snapshotOfFile(workbook, fileName, shown), book), custom };
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileProblem('broken', { file: fileName, reason }, { cause: error });
  }
}

/** Returns the snapshot with the charts and drop-downs of the file, which Univer does not keep. */
function withPartsOfSheets(snapshot: IWorkbookData, book: Package): IWorkbookData {
  const [charts, validations] = [chartsInFile(book), validationsInFile(book)];
  for (const sheet of Object.values(snapshot.sheets)) {
    const ofSheet: SheetCustom = {
      charts: charts.get(sheet.name ?? ''),
      dataValidations: validations.get(sheet.name ?? ''),
    };
    sheet.custom = { ...sheet.custom, ...ofSheet };
  }
  return snapshot;
}
