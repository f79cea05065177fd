import { asText } from '../../../policy/layout/layout';
import type { CellValue } from '../../../sheet/cells/cell';

/** A cell, with the id of its sheet. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The formats of a cell that a policy may change. */
interface Look {
  readonly numberFormat: string;
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly wraps: boolean;
  readonly horizontal: Excel.RangeFormat['horizontalAlignment'];
  readonly vertical: Excel.RangeFormat['verticalAlignment'];
}

/** The content and format of a cell before a change. */
export interface CellBefore extends CellPlace {
  readonly entered: CellValue;
  readonly look: Look;
}

const noLook = {
  numberFormat: 'General',
  fill: '#FFFFFF',
  color: '#000000',
  bold: false,
  italic: false,
  wraps: false,
  horizontal: 'General',
  vertical: 'Bottom',
};

/** Queues reading cells. Returns a function that returns their contents after the next sync. */
export function askCells(
  { workbook }: Excel.RequestContext,
  places: readonly CellPlace[],
): () => CellBefore[] {
  const asked = places.map((place) => {
    const range = workbook.worksheets
      .getItem(place.sheetId)
      .getCell(place.row, place.column)
      .load({
        values: true,
        formulas: true,
        numberFormat: true,
        format: {
          wrapText: true,
          horizontalAlignment: true,
          verticalAlignment: true,
          fill: { color: true },
          font: { color: true, bold: true, italic: true, size: true },
        },
      });
    return { place, range };
  });
  return () =>
    asked.map(({ place, range }) => ({ ...place, entered: enteredIn(range), look: lookOf(range) }));
}

/**
 * Returns what to enter to get the cell's content again: its formula, number or text. A text that looks like a formula,
 * number or date is entered so that it stays text.
 */
function enteredIn({ values, formulas }: Excel.Range): CellValue {
  const [value, formula] = [values[0]![0] as CellValue, formulas[0]![0] as CellValue];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula || typeof value !== 'string') return formula;
  return asText(value);
}

function lookOf({ numberFormat, format }: Excel.Range): Look {
  const { wrapText, horizontalAlignment, verticalAlignment, fill, font } = format;
  return {
    numberFormat: String(numberFormat[0]![0]),
    fill: fill.color.toUpperCase() || noLook.fill,
    color: font.color.toUpperCase(),
    bold: font.bold,
    italic: font.italic,
    size: font.size,
    wraps: wrapText,
    horizontal: horizontalAlignment,
    vertical: verticalAlignment,
  };
}

export const isFormulaCell = ({ entered }: CellBefore) =>
  typeof entered === 'string' && entered.startsWith('=');

/** Queues entering a cell's earlier content again. */
export function enterAgain({ workbook }: Excel.RequestContext, before: CellBefore, now: CellBefore): void {
  const { sheetId, row, column, entered } = before;
  if (entered === now.entered && !isFormulaCell(before)) return;
  workbook.worksheets.getItem(sheetId).getCell(row, column).values = [[entered]];
}

/** Queues restoring a cell's earlier format. Keeps other formats that the user set since, if possible. */
export function giveLook({ workbook }: Excel.RequestContext, before: CellBefore, now: CellBefore): void {
  const { look } = before;
  const differs = (key: keyof Look) => look[key] !== now.look[key];
  const keys = (Object.keys(look) as (keyof Look)[]).filter(differs);
  if (keys.length === 0) return;
  const range = workbook.worksheets.getItem(before.sheetId).getCell(before.row, before.column);
  const isPlain = (key: keyof Look) => key !== 'size' && look[key] === noLook[key];
  const fromNothing = keys.some((key) => key === 'size' || isPlain(key));
  if (fromNothing) range.clear(Excel.ClearApplyTo.formats);
  const wanted = new Set(
    fromNothing ? (Object.keys(look) as (keyof Look)[]).filter((key) => !isPlain(key)) : keys,
  );
  const { format } = range;
  if (wanted.has('numberFormat')) range.numberFormat = [[look.numberFormat]];
  if (wanted.has('fill')) format.fill.color = look.fill;
  if (wanted.has('color')) format.font.color = look.color;
  if (wanted.has('bold')) format.font.bold = look.bold;
  if (wanted.has('italic')) format.font.italic = look.italic;
  // Sets the size only of bold or coloured cells. Other cells of a policy have the workbook's default size, which is
  // not known here.
  if (wanted.has('size') && (look.bold || look.color !== noLook.color)) format.font.size = look.size;
  if (wanted.has('wraps')) format.wrapText = look.wraps;
  if (wanted.has('horizontal')) format.horizontalAlignment = look.horizontal;
  if (wanted.has('vertical')) format.verticalAlignment = look.vertical;
}
