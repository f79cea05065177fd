import type { IWorkbookData } from '@univerjs/core';
import { quotedSheetName } from '../../../sheet/cells/cell';
import { order } from '../package/schema-order';
import { childrenOf, ensureChild, newElement, setAttributes, type XmlElement } from '../package/xml';
import type { SheetCustom } from '../terms/snapshot-custom';

const printArea = '_xlnm.Print_Area';

/** Writes how a sheet is printed, if the add-in has set it. Keeps everything else that the file says about printing. */
export function patchPageSetup(root: XmlElement, custom: SheetCustom | undefined): void {
  const { orientation, zoom } = custom?.pageSetup ?? {};
  if (!orientation && !zoom) return;
  if (zoom) {
    const fit = ensureChild(ensureChild(root, 'sheetPr', order.worksheet), 'pageSetUpPr', order.sheetPr);
    setAttributes(fit, { fitToPage: 1 });
  }
  const setup = ensureChild(root, 'pageSetup', order.worksheet);
  setAttributes(setup, {
    ...(orientation && { orientation: orientation.toLowerCase() }),
    // In the file, 0 means as many pages as needed.
    ...(zoom && { fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }),
  });
}

/**
 * Writes the print areas that the add-in has set, as hidden names of a kind that files have for this.
 *
 * @param indexOfSheet returns the index of a sheet in the file, by its id
 */
export function patchPrintAreas(
  root: XmlElement,
  { sheets }: IWorkbookData,
  indexOfSheet: (sheet: string) => number | undefined,
): void {
  for (const [id, { name = '', custom }] of Object.entries(sheets)) {
    const area = (custom as SheetCustom | undefined)?.pageSetup?.printArea;
    const index = indexOfSheet(id);
    if (area === undefined || index === undefined) continue;
    const list = ensureChild(root, 'definedNames', order.workbook);
    const attributes = { name: printArea, localSheetId: String(index) };
    const known = childrenOf(list, 'definedName').find(
      (each) =>
        each.attributes.name === printArea && each.attributes.localSheetId === attributes.localSheetId,
    );
    const element = known ?? newElement(list, 'definedName', attributes);
    if (!known) list.children.push(element);
    element.children = [{ type: 'text', value: `${quotedSheetName(name)}!${area}` }];
  }
}
