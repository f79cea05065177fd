import type { Package } from '../package/package';
import { childOf, childrenOf, elementOf, elementsIn, localName, type XmlElement } from '../package/xml';
import { rangesIn } from '../terms/ranges';
import type { ValueFilter } from '../terms/value-filter';

/** The filters of a file: of sheets by the sheet's name, and of tables by the table's. */
export interface FiltersOfFile {
  readonly sheets: ReadonlyMap<string, ValueFilter>;
  readonly tables: ReadonlyMap<string, ValueFilter>;
}

export const noFilters: FiltersOfFile = { sheets: new Map(), tables: new Map() };

/**
 * Reads the filters of a file. A filter with any condition other than texts (numbers above, a colour, blanks, days) is
 * read without its conditions; the rows that it hides are then as if hidden by hand.
 */
export function filtersInFile(book: Package): FiltersOfFile {
  const root = book.element(book.workbookPart);
  const list = childOf(root, 'sheets');
  const related = new Map(book.relationships(book.workbookPart).map(({ id, target }) => [id, target]));
  const sheets = new Map<string, ValueFilter>();
  const tables = new Map<string, ValueFilter>();
  for (const { attributes } of list ? childrenOf(list, 'sheet') : []) {
    const part = Object.values(attributes)
      .map((value) => related.get(value))
      .find((target) => target !== undefined && book.has(target));
    if (part === undefined) continue;
    const filter = filterIn(filterElement(book.text(part)));
    if (filter) sheets.set(attributes.name ?? '', filter);
    for (const { kind, target } of book.relationships(part)) {
      if (kind !== 'table' || !book.has(target)) continue;
      const table = book.element(target);
      const ofTable = filterIn(childOf(table, 'autoFilter'));
      if (ofTable) tables.set(table.attributes.displayName ?? '', ofTable);
    }
  }
  return { sheets, tables };
}

/** Finds the filter of a sheet in the text of its part, so that the rows need not be parsed. */
function filterElement(xml: string): XmlElement | undefined {
  const [text] = /<((?:[\w.-]+:)?)autoFilter\s[^>]*(?:\/>|>[\s\S]*?<\/\1autoFilter>)/.exec(xml) ?? [];
  return text === undefined ? undefined : elementOf(text);
}

function filterIn(element: XmlElement | undefined): ValueFilter | undefined {
  const [range] = rangesIn(element?.attributes.ref ?? '');
  if (!element || !range) return undefined;
  const columns = childrenOf(element, 'filterColumn').map(conditionOf);
  return { range, columns: columns.every((column) => column !== undefined) ? columns : [] };
}

function conditionOf(column: XmlElement): ValueFilter['columns'][number] | undefined {
  const [filters, ...others] = elementsIn(column);
  if (!filters || localName(filters) !== 'filters' || others.length > 0) return undefined;
  const values = elementsIn(filters);
  if (filters.attributes.blank !== undefined || values.some((value) => localName(value) !== 'filter'))
    return undefined;
  return {
    index: Number(column.attributes.colId),
    values: values.map(({ attributes }) => attributes.val ?? ''),
  };
}
