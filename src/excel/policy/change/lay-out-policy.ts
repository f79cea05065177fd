import {
  policyColumnWidths,
  type NamedArea,
  type PolicyCell,
  type PolicyLayout,
  type PolicyLook,
} from '../../../policy/layout/layout';
import { blockAddress, quotedSheetName } from '../../../sheet/cells/cell';
import { rangeAt } from '../../office/area';

/** The sheet that a policy is laid out on, and the names that the workbook has. */
export interface PolicySheetInUse {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly references: ReadonlyMap<string, string>;
}

/** Queues the widths of a new policy sheet's columns. */
export function setColumnWidths(sheet: Excel.Worksheet): void {
  policyColumnWidths.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = width;
  });
}

/** Queues a part of the policy sheet: its cells and their looks, its tables, and the names that refer to it. */
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
    table.style = 'TableStyleLight1';
  }
  writeNamesAndFormulas(context, place, layout);
}

/** Queues the same where its tables stand already. */
export function layOutInPlace(
  context: Excel.RequestContext,
  place: PolicySheetInUse,
  layout: PolicyLayout,
): void {
  writePlainCells(place.sheet, layout);
  writeNamesAndFormulas(context, place, layout);
}

const isFormula = ({ input }: PolicyCell) => String(input).startsWith('=');

function writePlainCells(sheet: Excel.Worksheet, { cells }: PolicyLayout): void {
  for (const cell of cells) if (!isFormula(cell)) writeCell(sheet, cell);
}

/** The formulas last: they say the names and the tables. */
function writeNamesAndFormulas(
  context: Excel.RequestContext,
  place: PolicySheetInUse,
  { cells, names }: PolicyLayout,
): void {
  for (const area of names) referTo(context, place, area);
  for (const cell of cells) if (isFormula(cell)) writeCell(place.sheet, cell);
}

/** A name that is there already comes to stand for other cells: the formulas that say it go on. */
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

function writeCell(sheet: Excel.Worksheet, policyCell: PolicyCell): void {
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

const grey = '#6B6B6B';

const looks: Readonly<Record<PolicyLook, (format: Excel.RangeFormat) => void>> = {
  title({ font }) {
    font.bold = true;
    font.size = 16;
  },
  heading({ font }) {
    font.bold = true;
    font.size = 13;
  },
  note({ font }) {
    font.color = grey;
  },
  aside({ font }) {
    font.color = grey;
    font.size = 8;
  },
  wrapped(format) {
    format.wrapText = true;
  },
};
