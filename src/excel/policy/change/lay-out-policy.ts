import {
  policyColumnWidths,
  technicalColumn,
  type NamedArea,
  type LayoutCell,
  type PolicyLayout,
  type PolicyLook,
} from '../../../policy/layout/layout';
import { blockAddress, columnLetters, quotedSheetName } from '../../../sheet/cells/cell';
import { looksOfOwnSheets } from '../../new-sheet/looks';
import { printAcross } from '../../new-sheet/print-across';
import { rangeAt } from '../../office/area';

/** The sheet on which to lay out a policy, and the workbook's names. */
export interface PolicySheetInUse {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly references: ReadonlyMap<string, string>;
}

/** Queues setting up a new policy sheet: column widths, hiding what only formulas read, printing. */
export function setUpSheet(sheet: Excel.Worksheet): void {
  policyColumnWidths.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = width;
  });
  sheet.getCell(0, technicalColumn).getEntireColumn().columnHidden = true;
  printAcross(sheet);
  sheet.pageLayout.setPrintArea(sheet.getRange(`A:${columnLetters(technicalColumn - 1)}`));
}

/** Queues a new block on the policy sheet: cells and formats, tables, and the names that refer to them. */
export function layOutPolicy(
  context: Excel.RequestContext,
  place: PolicySheetInUse,
  layout: PolicyLayout,
): void {
  const { sheet } = place;
  writePlainCells(sheet, layout);
  for (const area of layout.tables) {
    const table = sheet.tables.add(rangeAt(sheet, area), true);
    table.name = area.name;
    table.showFilterButton = false;
    table.style = 'TableStyleLight1';
    const { format } = rangeAt(sheet, area);
    format.verticalAlignment = 'Center';
    format.horizontalAlignment = 'Left';
  }
  writeNamesAndFormulas(context, place, layout);
  if (layout.tables.some(isWideGrid)) showWhole(sheet);
  fitRows(sheet, layout);
}

/** Queues writing a block of the policy sheet again: cells, names and formulas. Its tables exist already and stay. */
export function layOutInPlace(
  context: Excel.RequestContext,
  place: PolicySheetInUse,
  layout: PolicyLayout,
): void {
  writePlainCells(place.sheet, layout);
  writeNamesAndFormulas(context, place, layout);
}

const isWideGrid = ({ name, columns }: NamedArea) => name.endsWith('_Grid') && columns > technicalColumn;

/** Queues showing and printing all columns, for a grid of five levels, which needs them all. */
function showWhole(sheet: Excel.Worksheet): void {
  sheet.getCell(0, technicalColumn).getEntireColumn().columnHidden = false;
  sheet.pageLayout.setPrintArea(sheet.getRange(`A:${columnLetters(policyColumnWidths.length - 1)}`));
}

const isFormula = ({ input }: LayoutCell) => String(input).startsWith('=');

function writePlainCells(sheet: Excel.Worksheet, { cells }: PolicyLayout): void {
  for (const cell of cells) if (!isFormula(cell)) writeCell(sheet, cell);
}

/** Queues names first and formulas after them, because formulas refer to names and tables. */
function writeNamesAndFormulas(
  context: Excel.RequestContext,
  place: PolicySheetInUse,
  { cells, names }: PolicyLayout,
): void {
  for (const area of names) referTo(context, place, area);
  for (const cell of cells) if (isFormula(cell)) writeCell(place.sheet, cell);
}

/**
 * Queues fitting the rows of a new block to the height of their texts. Not called for an existing block, in which the
 * user may have set a height.
 */
function fitRows(sheet: Excel.Worksheet, { cells }: PolicyLayout): void {
  const rows = cells.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  sheet.getRangeByIndexes(top, 0, bottom - top + 1, policyColumnWidths.length).format.autofitRows();
}

/**
 * Queues making a name refer to a cell. Changes an existing name instead of replacing it, so that formulas with it keep
 * working.
 */
function referTo(
  { workbook }: Excel.RequestContext,
  { sheet, sheetName, references }: PolicySheetInUse,
  area: NamedArea,
): void {
  const { name, top, left, rows, columns } = area;
  if (!references.has(name)) {
    workbook.names.add(name, rangeAt(sheet, area));
    return;
  }
  const address = blockAddress(top, left, top + rows - 1, left + columns - 1);
  const absolute = address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  workbook.names.getItem(name).formula = `=${quotedSheetName(sheetName)}!${absolute}`;
}

function writeCell(sheet: Excel.Worksheet, policyCell: LayoutCell): void {
  const { row, column, input, numberFormat, color, look } = policyCell;
  const cell = sheet.getCell(row, column);
  if (numberFormat) cell.numberFormat = [[numberFormat]];
  cell.values = [[input]];
  if (color) {
    cell.format.fill.color = color.fill;
    cell.format.font.color = color.text;
  }
  if (look) looks[look](cell.format);
}

const looks: Readonly<Record<PolicyLook, (format: Excel.RangeFormat) => void>> = {
  ...looksOfOwnSheets,
  // The colour of the text as well: table styles may have white headers.
  header({ font, fill }) {
    font.bold = true;
    font.color = '#242424';
    fill.color = '#F2F2F2';
  },
  // The fill as well: the style of a table may colour its rows and its header. Not quite white, because Excel answers
  // white for a cell without a fill too, so that the fill could not be put back.
  unseen({ font, fill }) {
    font.color = '#FEFEFE';
    font.size = 8;
    fill.color = '#FEFEFE';
  },
  wrapped(format) {
    format.wrapText = true;
  },
  left(format) {
    format.horizontalAlignment = 'Left';
  },
};
