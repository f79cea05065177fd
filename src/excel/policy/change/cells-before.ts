import { asText } from '../../../policy/layout/layout';
import type { CellValue } from '../../../sheet/cells/cell';

/** A cell on a sheet, by the sheet's id. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** How a cell looks, as far as a policy's cells have looks. */
interface Look {
  readonly numberFormat: string;
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly wraps: boolean;
}

/** What stood in a cell, as it is entered, and how it looked. */
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
};

/** Queues the reading of cells, a question for the next message, after which the result answers what they are. */
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
          fill: { color: true },
          font: { color: true, bold: true, italic: true, size: true },
        },
      });
    return { place, range };
  });
  return () =>
    asked.map(({ place, range }) => ({ ...place, entered: enteredIn(range), look: lookOf(range) }));
}

/** Text that only looks like a formula, number or date stays text: its value is what it says. */
function enteredIn({ values, formulas }: Excel.Range): CellValue {
  const [value, formula] = [values[0]![0] as CellValue, formulas[0]![0] as CellValue];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula || typeof value !== 'string') return formula;
  return asText(value);
}

function lookOf({ numberFormat, format: { wrapText, fill, font } }: Excel.Range): Look {
  return {
    numberFormat: String(numberFormat[0]![0]),
    fill: fill.color.toUpperCase() || noLook.fill,
    color: font.color.toUpperCase(),
    bold: font.bold,
    italic: font.italic,
    size: font.size,
    wraps: wrapText,
  };
}

export const isFormulaCell = ({ entered }: CellBefore) =>
  typeof entered === 'string' && entered.startsWith('=');

/** Queues what makes a cell say again what it said before. */
export function enterAgain({ workbook }: Excel.RequestContext, before: CellBefore, now: CellBefore): void {
  const { sheetId, row, column, entered } = before;
  if (entered === now.entered && !isFormulaCell(before)) return;
  workbook.worksheets.getItem(sheetId).getCell(row, column).values = [[entered]];
}

/** Queues what makes a cell look again as before; what else somebody made of its looks stays if it can. */
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
  // The size of the workbook's own style is not known here: cells of a policy that have no other look have that.
  if (wanted.has('size') && (look.bold || look.color !== noLook.color)) format.font.size = look.size;
  if (wanted.has('wraps')) format.wrapText = look.wraps;
}
