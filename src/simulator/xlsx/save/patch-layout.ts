import { BooleanNumber, type IColumnData, type IWorksheetData } from '@univerjs/core';
import type { SheetCustom } from '../terms/snapshot-custom';
import type { Layout } from '../read/layout';
import { columnWidth, pixelsPerPoint } from '../terms/sizes';
import { parseArea } from '../../workbook/places/area';
import { patchPageBreaks, patchPageSetup } from './patch-page-setup';
import { addressOf, canonical, same } from '../terms/ranges';
import type { SheetOfFile } from '../read/snapshot-of-file';
import { argb } from '../terms/theme-colors';
import { order } from '../package/schema-order';
import {
  childOf,
  childrenOf,
  elementsIn,
  ensureChild,
  insertInOrder,
  newElement,
  remove,
  setAttributes,
  type XmlElement,
} from '../package/xml';

/**
 * Updates the column widths, hidden columns, default sizes, merged areas, frozen panes, tab colour and protection of a
 * sheet.
 */
export function patchLayout(root: XmlElement, now: Partial<IWorksheetData>, before: SheetOfFile): void {
  patchColumns(root, now.columnData ?? {}, before.columnData);
  patchGroups(root, now.custom as SheetCustom | undefined);
  patchDefaults(root, now, before);
  patchMerges(root, now.mergeData ?? [], before.mergeData);
  patchPane(root, now, before);
  patchPageSetup(root, now.custom as SheetCustom | undefined);
  patchPageBreaks(root, now.custom as SheetCustom | undefined, before.custom as SheetCustom | undefined);
  if (now.tabColor && now.tabColor !== before.tabColor) {
    const tab = ensureChild(ensureChild(root, 'sheetPr', order.worksheet), 'tabColor', order.sheetPr);
    tab.attributes = { rgb: argb(now.tabColor) };
  }
  const isProtected = (now.custom as SheetCustom | undefined)?.protected === true;
  const was = (before.custom as SheetCustom | undefined)?.protected === true;
  if (isProtected && !was) {
    const protection = ensureChild(root, 'sheetProtection', order.worksheet);
    setAttributes(protection, { sheet: 1, objects: 1, scenarios: 1 });
  }
  if (!isProtected && was) remove(root, childOf(root, 'sheetProtection'));
}

type Columns = Readonly<Record<number, Partial<IColumnData>>>;

function patchColumns(root: XmlElement, now: Columns, before: Columns): void {
  const changed = [...new Set([...Object.keys(now), ...Object.keys(before)].map(Number))].filter(
    (column) => !same(comparable(now[column]), comparable(before[column])),
  );
  if (changed.length === 0) return;
  const cols = ensureChild(root, 'cols', order.worksheet);
  for (const column of changed) {
    const col = splitOffColumn(cols, column + 1);
    const { w, hd } = now[column] ?? {};
    if (w !== before[column]?.w) {
      setAttributes(col, {
        width: w === undefined ? undefined : columnWidth(w),
        customWidth: w === undefined ? undefined : 1,
      });
    }
    setAttributes(col, { hidden: hd === BooleanNumber.TRUE ? 1 : undefined });
    if (Object.keys(col.attributes).length === 2) remove(cols, col);
  }
  if (elementsIn(cols).length === 0) remove(root, cols);
}

/** Writes the groups of columns that the add-in made; keeps those of the file. */
function patchGroups(root: XmlElement, { columnGroups = [] }: SheetCustom = {}): void {
  for (const address of columnGroups) {
    const { column, columns } = parseArea(address)!;
    const cols = ensureChild(root, 'cols', order.worksheet);
    for (let number = column + 1; number <= column + columns; number++)
      setAttributes(splitOffColumn(cols, number), { outlineLevel: 1 });
    setAttributes(formatOf(root), { outlineLevelCol: 1 });
  }
}

const comparable = ({ w, hd }: Partial<IColumnData> = {}) => ({ w, hd: hd === BooleanNumber.TRUE });

/**
 * Returns an entry for this column alone (counted from 1). Adds one if there is none; splits one that covers several
 * columns.
 */
function splitOffColumn(cols: XmlElement, number: number): XmlElement {
  const span = ({ attributes }: XmlElement) => ({ min: Number(attributes.min), max: Number(attributes.max) });
  const entries = elementsIn(cols);
  const at = entries.findIndex((entry) => span(entry).max >= number);
  const entry = entries[at];
  const place = entry ? cols.children.indexOf(entry) : cols.children.length;
  if (!entry || span(entry).min > number) {
    const made = newElement(cols, 'col', { min: number, max: number });
    cols.children.splice(place, 0, made);
    return made;
  }
  const { min, max } = span(entry);
  const copyFor = (from: number, to: number) => {
    const copy = structuredClone(entry);
    setAttributes(copy, { min: from, max: to });
    return copy;
  };
  const own = copyFor(number, number);
  const copies = [
    min < number ? copyFor(min, number - 1) : [],
    own,
    max > number ? copyFor(number + 1, max) : [],
  ].flat();
  cols.children.splice(place, 1, ...copies);
  return own;
}

function patchDefaults(root: XmlElement, now: Partial<Layout>, before: Layout): void {
  const { defaultColumnWidth, defaultRowHeight } = now;
  if (defaultColumnWidth && defaultColumnWidth !== before.defaultColumnWidth) {
    const width = columnWidth(defaultColumnWidth);
    setAttributes(formatOf(root), { defaultColWidth: width });
  }
  if (defaultRowHeight && defaultRowHeight !== before.defaultRowHeight) {
    setAttributes(formatOf(root), { defaultRowHeight: defaultRowHeight / pixelsPerPoint, customHeight: 1 });
  }
}

function formatOf(root: XmlElement): XmlElement {
  const format = ensureChild(root, 'sheetFormatPr', order.worksheet);
  format.attributes.defaultRowHeight ??= '15';
  return format;
}

function patchMerges(root: XmlElement, now: Layout['mergeData'], before: Layout['mergeData']): void {
  const [mergesNow, mergesBefore] = [new Set(now.map(addressOf)), new Set(before.map(addressOf))];
  if (canonical([...mergesNow].sort()) === canonical([...mergesBefore].sort())) return;
  const merges = ensureChild(root, 'mergeCells', order.worksheet);
  const inFile = new Set(childrenOf(merges, 'mergeCell').map(({ attributes }) => attributes.ref));
  merges.children = childrenOf(merges, 'mergeCell').filter(({ attributes: { ref = '' } }) =>
    mergesNow.has(ref),
  );
  for (const ref of mergesNow)
    if (!inFile.has(ref)) merges.children.push(newElement(merges, 'mergeCell', { ref }));
  setAttributes(merges, { count: merges.children.length });
  if (merges.children.length === 0) remove(root, merges);
}

function patchPane(root: XmlElement, { freeze }: Partial<Layout>, before: Layout): void {
  if (!freeze || (freeze.xSplit === before.freeze.xSplit && freeze.ySplit === before.freeze.ySplit)) return;
  const views = ensureChild(root, 'sheetViews', order.worksheet);
  if (elementsIn(views).length === 0)
    views.children.push(newElement(views, 'sheetView', { workbookViewId: 0 }));
  const view = childrenOf(views, 'sheetView')[0]!;
  view.children = elementsIn(view).filter(({ name }) => !/(^|:)(pane|selection)$/.test(name));
  const { xSplit, ySplit } = freeze;
  if (!xSplit && !ySplit) return;
  const pane = newElement(view, 'pane', {
    xSplit: xSplit || undefined,
    ySplit: ySplit || undefined,
    topLeftCell: addressOf({ startRow: ySplit, endRow: ySplit, startColumn: xSplit, endColumn: xSplit }),
    activePane: xSplit && ySplit ? 'bottomRight' : xSplit ? 'topRight' : 'bottomLeft',
    state: 'frozen',
  });
  insertInOrder(view, pane, order.sheetView);
}
