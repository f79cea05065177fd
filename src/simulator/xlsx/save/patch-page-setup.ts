import type { IWorkbookData } from '@univerjs/core';
import { quotedSheetName } from '../../../sheet/cells/cell';
import { order } from '../package/schema-order';
import {
  childOf,
  childrenOf,
  ensureChild,
  newElement,
  remove,
  setAttributes,
  textOf,
  type XmlElement,
} from '../package/xml';
import type { SheetCustom } from '../terms/snapshot-custom';

/** The file's own names for what is printed. */
const namesForPrinting = { printArea: '_xlnm.Print_Area', titleRows: '_xlnm.Print_Titles' } as const;

/** Writes how a sheet is printed, if the add-in has set it. Keeps everything else that the file says about printing. */
export function patchPageSetup(root: XmlElement, custom: SheetCustom | undefined): void {
  const { orientation, zoom, leftMargin, rightMargin } = custom?.pageSetup ?? {};
  patchMargins(root, { left: leftMargin, right: rightMargin });
  if (!orientation && !zoom) return;
  const fits = zoom !== undefined && zoom.scale === undefined;
  if (zoom && fits !== fitsNow(root)) {
    const fit = ensureChild(ensureChild(root, 'sheetPr', order.worksheet), 'pageSetUpPr', order.sheetPr);
    setAttributes(fit, { fitToPage: fits ? 1 : 0 });
  }
  const setup = ensureChild(root, 'pageSetup', order.worksheet);
  setAttributes(setup, {
    ...(orientation && { orientation: orientation.toLowerCase() }),
    // In the file, 0 means as many pages as needed.
    ...(zoom?.scale !== undefined && { scale: zoom.scale }),
    ...(fits && { fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }),
  });
}

/** The margins of a new sheet in inches, of which a file has all or none. */
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const pointsPerInch = 72;

/** Writes margins that are given in points; the file has them in inches. */
function patchMargins(root: XmlElement, margins: Readonly<Record<string, number | undefined>>): void {
  const given = Object.entries(margins).filter(([, points]) => points !== undefined);
  if (given.length === 0) return;
  const element = ensureChild(root, 'pageMargins', order.worksheet);
  const inches = given.map(([side, points]) => [side, points! / pointsPerInch]);
  setAttributes(element, { ...usualMargins, ...element.attributes, ...Object.fromEntries(inches) });
}

/** Writes the rows before which a page ends, if they have changed. */
export function patchPageBreaks(
  root: XmlElement,
  { pageBreaks: now = [] }: SheetCustom = {},
  { pageBreaks: before = [] }: SheetCustom = {},
): void {
  if (now.join() === before.join()) return;
  if (now.length === 0) {
    remove(root, childOf(root, 'rowBreaks'));
    return;
  }
  const list = ensureChild(root, 'rowBreaks', order.worksheet);
  // The number of a break is that of the row above it, counted from 1. It goes across all columns.
  list.children = now.map((id) => newElement(list, 'brk', { id, max: 16_383, man: 1 }));
  setAttributes(list, { count: now.length, manualBreakCount: now.length });
}

/** Returns whether the file says that the sheet is made to fit pages. */
function fitsNow(root: XmlElement): boolean {
  const properties = childOf(root, 'sheetPr');
  const fit = properties && childOf(properties, 'pageSetUpPr');
  return /^(1|true)$/.test(fit?.attributes.fitToPage ?? '');
}

/**
 * Writes the print areas and the rows for every page that the add-in has set, as names of the file's own kind.
 *
 * @param indexOfSheet returns the index of a sheet in the file, by its id
 */
export function patchPrintNames(
  root: XmlElement,
  { sheets }: IWorkbookData,
  indexOfSheet: (sheet: string) => number | undefined,
): void {
  for (const [id, { name = '', custom }] of Object.entries(sheets)) {
    const setup = (custom as SheetCustom | undefined)?.pageSetup;
    const index = indexOfSheet(id);
    if (!setup || index === undefined) continue;
    for (const kind of ['printArea', 'titleRows'] as const) {
      const cells = setup[kind];
      if (cells !== undefined)
        nameCells(
          root,
          namesForPrinting[kind],
          index,
          `${quotedSheetName(name)}!${cells}`,
          kind === 'titleRows',
        );
    }
  }
}

/** Gives cells of a sheet one of the file's own names. `keepsColumns`: columns that have it already keep it. */
function nameCells(
  root: XmlElement,
  name: string,
  sheet: number,
  reference: string,
  keepsColumns: boolean,
): void {
  const list = ensureChild(root, 'definedNames', order.workbook);
  const attributes = { name, localSheetId: String(sheet) };
  const known = childrenOf(list, 'definedName').find(
    (each) => each.attributes.name === name && each.attributes.localSheetId === attributes.localSheetId,
  );
  const element = known ?? newElement(list, 'definedName', attributes);
  if (!known) list.children.push(element);
  const columns = keepsColumns ? /^.*![$]?[A-Z]+:[$]?[A-Z]+(?=,|$)/.exec(textOf(element))?.[0] : undefined;
  const value = columns ? `${columns},${reference}` : reference;
  // Keeps how the file writes the same cells: `'Customers'!$1:$1` and `Customers!$1:$1`.
  if (textOf(element).replaceAll("'", '') !== value.replaceAll("'", ''))
    element.children = [{ type: 'text', value }];
}
