import type { OpenedWorkbook } from '../simulator/xlsx/open-workbook';
import { element } from './page';
import type { Session } from './session';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens the browser's file dialog. Calls `chosen` with the file; does not call if the user cancels. */
export function chooseFile(chosen: (file: File) => void): void {
  const input = element<HTMLInputElement>('file');
  input.onchange = () => {
    const [file] = input.files ?? [];
    // Clears the field, so that the user can choose the same file again.
    input.value = '';
    if (file) chosen(file);
  };
  input.click();
}

/**
 * Opens a file inside the page; nothing is uploaded.
 *
 * @throws FileProblem if the file cannot be opened
 */
export async function openFile(file: File): Promise<OpenedWorkbook> {
  const { openWorkbook } = await import('../simulator/xlsx/open-workbook');
  return openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Downloads the workbook as an .xlsx file. Returns the file's name. */
export async function saveFile(session: Session, opened: OpenedWorkbook, name: string): Promise<string> {
  const { saveWorkbook } = await import('../simulator/xlsx/save-workbook');
  await session.workbook.calculated();
  const { snapshot, saving } = session.content();
  const bytes = await saveWorkbook(snapshot, saving, opened.file);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsx }));
  link.download = name.replace(/(\.[^.]*)?$/, '.xlsx');
  link.click();
  URL.revokeObjectURL(link.href);
  return link.download;
}
