import type { IWorkbookData } from '@univerjs/core';
import type { WorkbookCustom } from './terms/snapshot-custom';
import { csvSnapshot } from './read/csv-snapshot';
import { FileProblem } from './problems/file-problem';
import { checkFileSize } from './problems/limits';
import { readXlsx } from './read/read-xlsx';
import { settingsIn } from './terms/settings-part';
import { snapshotOfFile } from './read/snapshot-of-file';

/** A file as it was opened. */
export interface OpenedWorkbook {
  readonly snapshot: IWorkbookData;
  /** The file's own bytes where it is an .xlsx, for `saveWorkbook` to start from. */
  readonly file: Uint8Array | null;
}

/** What the first bytes of a file say it is: a zip archive (.xlsx), or an OLE container (.xls, or encrypted). */
const zip = [0x50, 0x4b];
const ole = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens an .xlsx or .csv file. Throws a FileProblem where it is another kind of file, damaged or too large. */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
  checkFileSize(fileName, bytes.length);
  const startsWith = (signature: readonly number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (startsWith(ole)) throw new FileProblem('olderOrEncrypted', { file: fileName });
  if (startsWith(zip)) return { snapshot: await xlsxSnapshot(bytes, fileName), file: bytes };
  if (/\.(csv|tsv|txt)$/i.test(fileName)) return { snapshot: csvSnapshot(bytes, fileName), file: null };
  if (/\.xls[xm]$/i.test(fileName)) {
    throw new FileProblem('broken', { file: fileName, reason: 'no zip archive' });
  }
  throw new FileProblem('unknownKind', { file: fileName });
}

async function xlsxSnapshot(bytes: Uint8Array, fileName: string): Promise<IWorkbookData> {
  try {
    const workbook = await readXlsx(bytes, fileName);
    if (workbook.worksheets.length === 0) throw new FileProblem('noSheet', { file: fileName });
    const custom: WorkbookCustom = { settings: await settingsIn(bytes) };
    return { ...snapshotOfFile(workbook, fileName), custom };
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileProblem('broken', { file: fileName, reason }, { cause: error });
  }
}
