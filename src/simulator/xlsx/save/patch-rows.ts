import { cellAddress, cellPosition } from '../../../sheet/cells/cell';
import { childrenOf, elementOf, elementsIn, setAttributes, xmlOf, type XmlElement } from '../package/xml';

/** The changes to one row: to its cells, and to its attributes (height, hidden). */
export interface RowPatch {
  /** The change to each cell, by column, counted from 0. */
  readonly cells: ReadonlyMap<number, (cell: XmlElement, row: XmlElement) => void>;
  readonly change?: (row: XmlElement) => void;
}

/**
 * Returns the `<sheetData>` element of a sheet after changing the rows in `patches`. Copies all other rows without
 * parsing, because a sheet may have a hundred thousand.
 */
export function patchedRows(xml: string, prefix: string, patches: ReadonlyMap<number, RowPatch>): string {
  const inner =
    new RegExp(`^<${prefix}sheetData(?:\\s[^>]*)?>([\\s\\S]*)</${prefix}sheetData>$`).exec(xml)?.[1] ?? '';
  const rows = new RegExp(`<${prefix}row\\b(?:[^>]*/>|[\\s\\S]*?</${prefix}row>)`, 'g');
  const waiting = [...patches.keys()].sort((a, b) => a - b);
  const written: string[] = [];
  const writeMissing = (before: number) => {
    while (waiting.length > 0 && waiting[0]! < before) {
      const row = waiting.shift()!;
      const made = patched(`<${prefix}row r="${row + 1}"/>`, row, prefix, patches.get(row)!);
      if (!made.endsWith(`r="${row + 1}"/>`)) written.push(made);
    }
  };
  let last = -1;
  for (const [found] of inner.matchAll(rows)) {
    const stated = /^<[^>]*?\sr="(\d+)"/.exec(found)?.[1];
    // A row without a number follows the previous one.
    last = stated === undefined ? last + 1 : Number(stated) - 1;
    writeMissing(last);
    const patch = patches.get(last);
    written.push(patch ? patched(found, last, prefix, patch) : found);
    if (waiting[0] === last) waiting.shift();
  }
  writeMissing(Infinity);
  return `<${prefix}sheetData>${written.join('')}</${prefix}sheetData>`;
}

function patched(xml: string, at: number, prefix: string, { cells, change }: RowPatch): string {
  const row = elementOf(xml);
  let last = -1;
  const byColumn = new Map(
    childrenOf(row, 'c').map((cell): [number, XmlElement] => {
      last = cell.attributes.r === undefined ? last + 1 : cellPosition(cell.attributes.r).column;
      return [last, cell];
    }),
  );
  const others = elementsIn(row).filter(({ name }) => name !== `${prefix}c`);
  for (const [column, change] of cells) {
    const cell = byColumn.get(column) ?? {
      type: 'element',
      name: `${prefix}c`,
      attributes: {},
      children: [],
    };
    setAttributes(cell, { r: cellAddress(at, column) });
    change(cell, row);
    const isNothing = cell.children.length === 0 && cell.attributes.s === undefined;
    if (isNothing) byColumn.delete(column);
    else byColumn.set(column, cell);
  }
  row.children = [...[...byColumn].sort(([a], [b]) => a - b).map(([, cell]) => cell), ...others];
  // Deletes `spans`, which is only a hint for programs that read the file, and may now be wrong.
  delete row.attributes.spans;
  change?.(row);
  return xmlOf(row);
}
