import type { IWorkbookData } from '@univerjs/core';
import { quotedSheetName } from '../../../sheet/cells/cell';
import { order } from '../package/schema-order';
import {
  childOf,
  childrenOf,
  ensureChild,
  newElement,
  setAttributes,
  textOf,
  type XmlElement,
} from '../package/xml';
import type { SheetCustom } from '../terms/snapshot-custom';

/** The file's own names for what is printed. */
const namesForPrinting = { printArea: '_xlnm.Print_Area', titleRows: '_xlnm.Print_Titles' } as const;

/** Writes how a sheet is printed, if the add-in has set it. Keeps everything else that the file says about printing. */
export function patchPageSetup(root: XmlElement, custom: SheetCustom | undefined): void {
  const { orientation, zoom } = custom?.pageSetup ?? {};
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
