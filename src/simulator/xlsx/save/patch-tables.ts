import type { IWorksheetData } from '@univerjs/core';
import type { ITableJson } from '@univerjs/sheets-table';
import { defaultTableStyle } from '../../workbook/univer/table-looks';
import { addressOf, same } from '../terms/ranges';
import type { Package } from '../package/package';
import { namespaceOf, relationshipAttribute } from '../package/relationship-attribute';
import { order } from '../package/schema-order';
import { filterOfTable } from '../terms/value-filter';
import { setConditions } from './patch-filters';
import {
  childOf,
  childrenOf,
  documentText,
  ensureChild,
  newElement,
  remove,
  setAttributes,
  type XmlElement,
} from '../package/xml';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

type Cells = Partial<IWorksheetData>['cellData'];

export interface TablesOf {
  readonly tables: readonly ITableJson[];
  readonly cells: Cells;
}

/**
 * Updates the tables of a sheet. Writes only the name, area and columns of a changed table; everything else stays as in
 * the file.
 */
export function patchTables(
  book: Package,
  sheetPart: string,
  root: XmlElement,
  { tables: now, cells }: TablesOf,
  { tables: before, cells: cellsBefore }: TablesOf,
): void {
  const comparable = (table: ITableJson, from: Cells) => ({
    name: table.name,
    ref: addressOf(table.range),
    columns: columnNames(table, from),
    filter: filterOfTable(table).columns,
    hasButtons: hasFilterButtons(table),
  });
  const parts = new Map(
    book
      .relationships(sheetPart)
      .filter(({ kind }) => kind === 'table')
      .map(({ target, id }) => [book.element(target).attributes.displayName ?? '', { target, id }]),
  );
  for (const was of before) {
    const part = parts.get(was.name);
    if (now.some(({ id }) => id === was.id) || !part) continue;
    const list = childOf(root, 'tableParts');
    const entry =
      list &&
      childrenOf(list, 'tablePart').find(({ attributes }) => Object.values(attributes).includes(part.id));
    if (list) remove(list, entry);
    book.unrelate(sheetPart, part.target);
    book.remove(part.target);
  }
  for (const table of now) {
    const was = before.find(({ id }) => id === table.id);
    const part = was && parts.get(was.name);
    if (was && part && same(comparable(was, cellsBefore), comparable(table, cells))) continue;
    if (was && part)
      changeTable(book, part.target, table, columnNames(table, cells), filterChange(was, table));
    else addTable(book, sheetPart, root, table, columnNames(table, cells));
  }
  const list = childOf(root, 'tableParts');
  if (!list) return;
  const count = childrenOf(list, 'tablePart').length;
  setAttributes(list, { count });
  if (count === 0) remove(root, list);
}

/** Contrary to its type, a table that was made on the page may have no `meta`. */
const metaOf = ({ meta }: ITableJson): ITableJson['meta'] => (meta as ITableJson['meta'] | undefined) ?? {};

/** A table without buttons has no filter, unless somebody on the page has filtered it all the same. */
const hasFilterButtons = (table: ITableJson): boolean =>
  metaOf(table).showFilterButton !== false || filterOfTable(table).columns.length > 0;

/** Returns the texts of the header cells, which a file must use as the names of columns. */
function columnNames({ range, columns }: ITableJson, cells: Cells): string[] {
  return columns.map(({ displayName }, index) => {
    const header = cells?.[range.startRow]?.[range.startColumn + index]?.v;
    return String(header ?? displayName);
  });
}

/** What becomes of a table's filter: it is written anew, removed with its buttons, or kept over the table's area. */
type FilterChange = 'set' | 'gone' | 'kept';

function filterChange(was: ITableJson, now: ITableJson): FilterChange {
  if (hasFilterButtons(was) && !hasFilterButtons(now)) return 'gone';
  const isSame = same(filterOfTable(was).columns, filterOfTable(now).columns);
  return isSame && hasFilterButtons(was) === hasFilterButtons(now) ? 'kept' : 'set';
}

function changeTable(
  book: Package,
  part: string,
  changed: ITableJson,
  names: readonly string[],
  filterNow: FilterChange,
): void {
  const { name, range } = changed;
  const table = book.element(part);
  const totals = Number(table.attributes.totalsRowCount ?? 0);
  setAttributes(table, { ref: addressOf(range), displayName: name, name });
  const filtered = { ...filterOfTable(changed), range: { ...range, endRow: range.endRow - totals } };
  const filter =
    filterNow === 'set' ? ensureChild(table, 'autoFilter', order.table) : childOf(table, 'autoFilter');
  if (filterNow === 'gone') remove(table, filter);
  else if (filterNow === 'set') setConditions(filter!, filtered);
  else if (filter) setAttributes(filter, { ref: addressOf(filtered.range) });
  const list = ensureChild(table, 'tableColumns', order.table);
  const columnsBefore = childrenOf(list, 'tableColumn');
  let nextId = Math.max(0, ...columnsBefore.map(({ attributes }) => Number(attributes.id))) + 1;
  list.children = names.map((column, index) => {
    const same = columnsBefore.find(
      ({ attributes }) => nameInFile(attributes.name ?? '') === nameInFile(column),
    );
    if (same) return same;
    // If the number of columns is unchanged, the column was renamed and keeps its entry.
    const renamed = names.length === columnsBefore.length ? columnsBefore[index] : undefined;
    const made = renamed ?? newElement(list, 'tableColumn', { id: nextId++ });
    setAttributes(made, { name: nameInFile(column) });
    return made;
  });
  setAttributes(list, { count: names.length });
  book.saveElement(part);
}

function addTable(
  book: Package,
  sheetPart: string,
  root: XmlElement,
  table: ITableJson,
  names: readonly string[],
): void {
  const { name, range } = table;
  const ids = book.parts
    .filter((part) => /(^|\/)tables\/[^/]+\.xml$/.test(part))
    .map((part) => Number(book.element(part).attributes.id ?? 0));
  const ref = addressOf(range);
  const element = newElement({ ...root, name: 'table' }, 'table', {
    xmlns: namespaceOf(root),
    id: Math.max(0, ...ids) + 1,
    name,
    displayName: name,
    ref,
  });
  element.children = [
    ...(hasFilterButtons(table) ? [newElement(element, 'autoFilter', { ref })] : []),
    newElement(
      element,
      'tableColumns',
      { count: names.length },
      names.map((column, index) =>
        newElement(element, 'tableColumn', { id: index + 1, name: nameInFile(column) }),
      ),
    ),
    newElement(element, 'tableStyleInfo', {
      name: String(metaOf(table).style ?? defaultTableStyle),
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    }),
  ];
  const filter = childOf(element, 'autoFilter');
  if (filter) setConditions(filter, filterOfTable(table));
  const part = book.add('xl/tables/table#.xml', contentType, documentText(element));
  const id = book.relate(sheetPart, 'table', part);
  const list = ensureChild(root, 'tableParts', order.worksheet);
  list.children.push(newElement(list, 'tablePart', { [relationshipAttribute(root)]: id }));
}

const nameInFile = (name: string) => name.replaceAll('\n', '_x000a_').replaceAll('\r', '_x000d_');
