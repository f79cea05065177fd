import { parseArea, type Area } from '../../workbook/places/area';
import { CoveredCells } from './cells/covered-cells';
import { Workbook, type WorkbookModel } from '../package/library';
import { setMergedAreas } from './cells/merges';
import { withNumericBooleans } from './parts/numeric-booleans';
import { unpack } from './parts/unpack';

/**
 * Reads the bytes of an .xlsx file.
 *
 * @param file the file's name, for messages
 * @throws FileProblem if the file exceeds a limit of the page; another error if it is damaged
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Workbook> {
  const workbook = new FileWorkbook();
  await workbook.xlsx.loadFromFiles(withNumericBooleans(await unpack(bytes, file)));
  return workbook;
}

/** A workbook of the library that needs no object per cell for large merged areas and for names of large ranges. */
class FileWorkbook extends Workbook {
  override get model(): WorkbookModel {
    return super.model;
  }

  override set model(model: WorkbookModel) {
    const merged = model.worksheets.map(({ id, mergeCells }) => [id, mergeCells ?? []] as const);
    const worksheets = model.worksheets.map((sheet) => ({ ...sheet, mergeCells: [] }));
    super.model = { ...model, worksheets, definedNames: model.definedNames.map(withRawText) };
    for (const [id, addresses] of merged) {
      const sheet = this.getWorksheet(id);
      const areas = addresses.map(parseArea).filter((area): area is Area => area !== null);
      new CoveredCells(areas);
      if (sheet && areas.length > 0) setMergedAreas(sheet, areas);
    }
  }
}

type Name = WorkbookModel['definedNames'][number];

/**
 * Turns the reference of a name into a formula if it covers more than 10,000 cells. The library keeps a formula as
 * text, but would store a reference cell by cell, and lose whole columns.
 */
function withRawText(name: Name): Name {
  const { rawText, ...rest } = name;
  return rawText && refersToManyCells(rawText) ? { ...rest, formulaExpression: rawText } : name;
}

const rangeReference = /^\$?[A-Z]{0,3}\$?\d*:\$?[A-Z]{0,3}\$?\d*$/i;
const fewCells = 10_000;

/** Returns whether a text is a reference (not a formula) to many cells. */
function refersToManyCells(text: string): boolean {
  if (text.replace(/'[^']*'/g, '').includes('(')) return false;
  return text.split(',').some((part) => {
    const reference = part.split('!').pop()!.trim();
    if (!rangeReference.test(reference)) return false;
    const area = parseArea(reference);
    return !area || area.rows * area.columns > fewCells;
  });
}
