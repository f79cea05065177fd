import { parseArea, type Area } from '../../workbook/places/area';
import { CoveredCells } from './covered-cells';
import { Workbook, type WorkbookModel } from '../package/library';
import { setMergedAreas } from './merges';
import { withPlainBooleans } from './plain-booleans';
import { unpack } from './unpack';

/**
 * Reads the bytes of an .xlsx file. Throws a FileProblem if there is more in it than the page can hold, and another error
 * if it is damaged. `file` is its name, for the message.
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Workbook> {
  const workbook = new FileWorkbook();
  await workbook.xlsx.loadFromFiles(withPlainBooleans(await unpack(bytes, file)));
  return workbook;
}

/** A workbook that takes from a file what the library would make an object a cell of, however many cells there are. */
class FileWorkbook extends Workbook {
  override get model(): WorkbookModel {
    return super.model;
  }

  override set model(model: WorkbookModel) {
    const merged = model.worksheets.map(({ id, mergeCells }) => [id, mergeCells ?? []] as const);
    const worksheets = model.worksheets.map((sheet) => ({ ...sheet, mergeCells: [] }));
    super.model = { ...model, worksheets, definedNames: model.definedNames.map(asItIsWritten) };
    for (const [id, addresses] of merged) {
      const sheet = this.getWorksheet(id);
      const areas = addresses.map(parseArea).filter((area): area is Area => area !== null);
      new CoveredCells(areas);
      if (sheet && areas.length > 0) setMergedAreas(sheet, areas);
    }
  }
}

type Name = WorkbookModel['definedNames'][number];

/** The library keeps a name of ranges cell by cell, and of whole columns not at all; a formula it keeps as it is written. */
function asItIsWritten(name: Name): Name {
  const { rawText, ...rest } = name;
  return rawText && namesMuch(rawText) ? { ...rest, formulaExpression: rawText } : name;
}

const rangeReference = /^\$?[A-Z]{0,3}\$?\d*:\$?[A-Z]{0,3}\$?\d*$/i;
const fewCells = 10_000;

/** Whether a text is a reference, not a formula, and to many cells. */
function namesMuch(text: string): boolean {
  if (text.replace(/'[^']*'/g, '').includes('(')) return false;
  return text.split(',').some((part) => {
    const reference = part.split('!').pop()!.trim();
    if (!rangeReference.test(reference)) return false;
    const area = parseArea(reference);
    return !area || area.rows * area.columns > fewCells;
  });
}
