import { BooleanNumber, type IRange, type IRowData, type IWorkbookData } from '@univerjs/core';
import { quotedSheetName } from '../../../sheet/cells/cell';
import { order } from '../package/schema-order';
import {
  childOf,
  childrenOf,
  elementsIn,
  ensureChild,
  localName,
  newElement,
  remove,
  setAttributes,
  type XmlElement,
} from '../package/xml';
import { addressOf, same } from '../terms/ranges';
import { resourceOf } from '../terms/snapshot-resources';
import { filterOfSheet, filterOfTable, type ValueFilter } from '../terms/value-filter';

/** The name by which Excel keeps the area of a sheet's filter. */
const filterDatabase = '_xlnm._FilterDatabase';

/** Writes the conditions of a filter into an `autoFilter` element. */
export function setConditions(element: XmlElement, { range, columns }: ValueFilter): void {
  setAttributes(element, { ref: addressOf(range) });
  const others = elementsIn(element).filter((child) => localName(child) !== 'filterColumn');
  const conditions = columns.map(({ index, values }) =>
    newElement(element, 'filterColumn', { colId: index }, [
      newElement(
        element,
        'filters',
        {},
        values.map((val) => newElement(element, 'filter', { val })),
      ),
    ]),
  );
  element.children = [...conditions, ...others];
}

/**
 * Updates the filter of a sheet. An unchanged filter stays as it is in the file, also with conditions that were not
 * read (others than values).
 */
export function patchFilter(
  root: XmlElement,
  now: ValueFilter | undefined,
  before: ValueFilter | undefined,
): void {
  if (same(now, before)) return;
  if (now) setConditions(ensureChild(root, 'autoFilter', order.worksheet), now);
  else remove(root, childOf(root, 'autoFilter'));
}

/** Names the areas of the sheets' filters, as Excel does. */
export function patchFilterNames(
  root: XmlElement,
  snapshot: IWorkbookData,
  opened: IWorkbookData,
  indexOfSheet: (sheet: string) => number | undefined,
): void {
  const [filters, before] = [
    resourceOf(snapshot, 'SHEET_FILTER_PLUGIN'),
    resourceOf(opened, 'SHEET_FILTER_PLUGIN'),
  ];
  for (const id of new Set([...Object.keys(filters), ...Object.keys(before)])) {
    const now = filterOfSheet(filters[id])?.range;
    const index = indexOfSheet(id);
    if (index === undefined || same(now, filterOfSheet(before[id])?.range)) continue;
    const list = ensureChild(root, 'definedNames', order.workbook);
    const known = childrenOf(list, 'definedName').find(
      ({ attributes: { name, localSheetId } }) => name === filterDatabase && localSheetId === String(index),
    );
    remove(list, known);
    if (now)
      list.children.push(
        newElement(list, 'definedName', { name: filterDatabase, localSheetId: index, hidden: 1 }, [
          `${quotedSheetName(snapshot.sheets[id]?.name ?? id)}!${absolute(now)}`,
        ]),
      );
    if (list.children.length === 0) remove(root, list);
  }
}

const absolute = (range: IRange) => addressOf(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

type Rows = Readonly<Record<number, Partial<IRowData>>>;

/** Returns the rows of a sheet as a file stores them: with those hidden that a filter hides. */
export function rowsInFile(rows: Rows = {}, snapshot: IWorkbookData, sheet: string): Rows {
  const ofSheet = resourceOf(snapshot, 'SHEET_FILTER_PLUGIN')[sheet]?.cachedFilteredOut ?? [];
  const { tables = [], tableFilteredOutRows = [] } = resourceOf(snapshot, 'SHEET_TABLE_PLUGIN')[sheet] ?? {};
  // Leaves out tables without conditions: Univer still lists the rows that their former conditions hid.
  const filtered = tables.map(filterOfTable).filter(({ columns }) => columns.length > 0);
  const isHidden = (row: number) => filtered.some(({ range }) => range.startRow < row && row <= range.endRow);
  const hidden = [...ofSheet, ...tableFilteredOutRows.filter(isHidden)];
  if (hidden.length === 0) return rows;
  const lines = hidden.map((row) => [row, { ...rows[row], hd: BooleanNumber.TRUE }] as const);
  return { ...rows, ...Object.fromEntries(lines) };
}
