import { cellAddress, quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { areaOf, areaProperties, overlap, rangeAt, wholeSheet, type Area } from './area';

/** The most cells to search: 300,000 orders with five columns, and 100,000 clients made from them with twenty. */
const mostCells = 4_000_000;
const cellsPerAnswer = 50_000;

interface Block {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly area: Area;
}

/** A block of cells as they were entered: the formula, or the value of a cell without a formula. */
interface FormulaBlock extends Block {
  readonly formulas: readonly (readonly CellValue[])[];
}

/**
 * Yields all formulas and values of the workbook, block by block, small sheets first. At the end returns `isPartial`,
 * true if the workbook was too large to search all of it. Excel's own search for dependents needs ExcelApi 1.13, which
 * older versions lack.
 *
 * @param isLeftOut returns whether a sheet, by its name, is not searched
 */
export async function* formulasInWorkbook(
  context: Excel.RequestContext,
  isLeftOut: (sheetName: string) => boolean = () => false,
): AsyncGenerator<FormulaBlock, { isPartial: boolean }, undefined> {
  let looked = 0;
  for (const block of await blocksInUse(context, isLeftOut)) {
    looked += block.area.rows * block.area.columns;
    if (looked > mostCells) return { isPartial: true };
    const range = rangeAt(block.sheet, block.area).load('formulas');
    await context.sync();
    yield { ...block, formulas: range.formulas as CellValue[][] };
  }
  return { isPartial: false };
}

/** A formula, its sheet, and the address of its cell with the sheet. */
export interface FormulaCell {
  readonly formula: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Cells of a sheet. */
export interface AreaOnSheet {
  readonly sheetName: string;
  readonly area: Area;
}

/**
 * Yields the workbook's formulas outside these areas, block by block. At the end returns `isPartial`, as
 * `formulasInWorkbook` does.
 *
 * @param staying addresses within the areas; their formulas are yielded too
 */
export async function* formulasOutside(
  context: Excel.RequestContext,
  areas: readonly AreaOnSheet[],
  staying: ReadonlySet<string> = new Set(),
): AsyncGenerator<FormulaCell[], { isPartial: boolean }, undefined> {
  const isWhole = ({ rows, columns }: Area) => rows === wholeSheet.rows && columns === wholeSheet.columns;
  const isWhollyInside = (name: string) =>
    staying.size === 0 && areas.some(({ sheetName, area }) => sheetName === name && isWhole(area));
  const blocks = formulasInWorkbook(context, isWhollyInside);
  let step = await blocks.next();
  for (; !step.done; step = await blocks.next()) {
    const { sheetName: sheet, area, formulas } = step.value;
    const inBlock = areas.filter((each) => each.sheetName === sheet && overlap(each.area, area));
    yield formulas.flatMap((cells, down) =>
      cells.flatMap((formula, across) => {
        if (!isFormula(formula)) return [];
        const at = { top: area.top + down, left: area.left + across, rows: 1, columns: 1 };
        const cell = `${quotedSheetName(sheet)}!${cellAddress(at.top, at.left)}`;
        const isInside = inBlock.some((each) => overlap(each.area, at)) && !staying.has(cell);
        return isInside ? [] : [{ formula, sheet, cell }];
      }),
    );
  }
  return step.value;
}

export const isFormula = (entered: CellValue | null | undefined): entered is string =>
  typeof entered === 'string' && entered.startsWith('=');

/**
 * Returns the cells in use on each sheet, in blocks that fit into an answer of Excel. Small sheets come first, because
 * they often hold formulas about customers.
 */
async function blocksInUse(
  context: Excel.RequestContext,
  isLeftOut: (sheetName: string) => boolean,
): Promise<Block[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const searched = sheets.items.filter(({ name }) => !isLeftOut(name));
  const used = searched.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(areaProperties));
  await context.sync();
  const blocks = searched.flatMap((sheet, index): Block[] => {
    const range = used[index]!;
    return range.isNullObject ? [] : [{ sheet, sheetName: sheet.name, area: areaOf(range) }];
  });
  const size = ({ area }: Block) => area.rows * area.columns;
  return blocks.sort((a, b) => size(a) - size(b)).flatMap(inAnswers);
}

function inAnswers(block: Block): Block[] {
  const { top, rows, columns } = block.area;
  const rowsPerAnswer = Math.max(1, Math.floor(cellsPerAnswer / columns));
  return Array.from({ length: Math.ceil(rows / rowsPerAnswer) }, (_, index) => {
    const done = index * rowsPerAnswer;
    const area = { ...block.area, top: top + done, rows: Math.min(rowsPerAnswer, rows - done) };
    return { ...block, area };
  });
}
