import type { IWorkbookData } from '@univerjs/core';
import { csvSnapshot } from './csv';
import { FileProblem } from './file-problem';
import { readXlsx } from './library';
import { snapshotOfFile } from './snapshot-of-file';

/** A file as it was opened. */
export interface OpenedWorkbook {
  readonly snapshot: IWorkbookData;
  /** The file's own bytes where it is an .xlsx, for `saveWorkbook` to start from. */
  readonly file: Uint8Array | null;
}

const megabyte = 2 ** 20;
const largestFile = 20 * megabyte;
const mostCells = 1_000_000;

/** What the first bytes of a file say it is: a zip archive (.xlsx), or an OLE container (.xls, or encrypted). */
const zip = [0x50, 0x4b];
const ole = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens an .xlsx or .csv file. Throws a FileProblem where it is another kind of file, damaged or too large. */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
  if (bytes.length > largestFile) {
    throw new FileProblem('tooLarge', {
      file: fileName,
      megabytes: Math.ceil(bytes.length / megabyte),
      limit: largestFile / megabyte,
    });
  }
  const startsWith = (signature: readonly number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (startsWith(ole)) throw new FileProblem('olderOrEncrypted', { file: fileName });
  if (startsWith(zip)) return openXlsx(bytes, fileName);
  if (/\.(csv|tsv|txt)$/i.test(fileName)) return openCsv(bytes, fileName);
  if (/\.xls[xm]$/i.test(fileName))
    throw new FileProblem('broken', { file: fileName, reason: 'no zip archive' });
  throw new FileProblem('unknownKind', { file: fileName });
}

async function openXlsx(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
  const workbook = await readXlsx(bytes).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileProblem('broken', { file: fileName, reason }, { cause: error });
  });
  if (workbook.worksheets.length === 0) throw new FileProblem('noSheet', { file: fileName });
  checkSize(
    fileName,
    workbook.worksheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0),
  );
  return { snapshot: snapshotOfFile(workbook, fileName), file: bytes };
}

function openCsv(bytes: Uint8Array, fileName: string): OpenedWorkbook {
  const snapshot = csvSnapshot(bytes, fileName);
  const cells = Object.values(snapshot.sheets).flatMap(({ cellData = {} }) => Object.values(cellData));
  checkSize(
    fileName,
    cells.reduce((sum, row) => sum + Object.keys(row).length, 0),
  );
  return { snapshot, file: null };
}

function checkSize(file: string, cells: number): void {
  if (cells > mostCells) throw new FileProblem('tooManyCells', { file, cells, limit: mostCells });
}
