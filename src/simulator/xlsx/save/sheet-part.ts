import { BooleanNumber, type IRowData } from '@univerjs/core';
import { cellAddress } from '../../../sheet/cells/cell';
import { isDateOrTimeFormat } from '../../workbook/cells/day-formats';
import type { KnownNames } from '../terms/formula-names';
import { pixelsPerPoint } from '../terms/sizes';
import type { Worksheet } from '../package/library';
import { addressOf, rangesIn, same } from '../terms/ranges';
import { isShared, patchCell, unshareFormula } from './patch-cell';
import { changedCells, styleOf, type ChangedCell, type StyledCells } from './changed-cells';
import { patchedRows, type RowPatch } from './patch-rows';
import type { StyleBook } from './style-book';
import { childOf, childrenOf, elementOf, setAttributes, xmlOf, type XmlElement } from '../package/xml';

export interface CellsWriting {
  readonly known: KnownNames;
  readonly styles: StyleBook;
  readonly date1904: boolean;
  /** Returns the range into which the formula in a cell spills; undefined if it does not spill. */
  readonly spillAt: (row: number, column: number) => string | undefined;
  /** Returns the index of the metadata for dynamic arrays; adds this metadata on the first call. */
  readonly dynamicArray: () => number | undefined;
}

/** The part of a sheet. Its rows stay text, because there may be many; the rest is parsed. */
export class SheetPart {
  readonly root: XmlElement;
  private readonly rows: string;
  private readonly prefix: string;
  private readonly patches = new Map<
    number,
    { cells: Map<number, CellPatch>; change?: RowPatch['change'] }
  >();
  private readonly before: string;

  constructor(private readonly xml: string) {
    this.prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml)?.[1] ?? '';
    const tag = `${this.prefix}sheetData`;
    const [rows = ''] =
      new RegExp(`<${tag}(?:\\s[^>]*)?/>`).exec(xml) ??
      new RegExp(`<${tag}[\\s>][\\s\\S]*</${tag}>`).exec(xml) ??
      [];
    this.rows = rows;
    this.root = elementOf(rows ? xml.replace(rows, () => `<${tag}/>`) : xml);
    this.before = xmlOf(this.root);
  }

  get cellsChanged(): boolean {
    return [...this.patches.values()].some(({ cells }) => cells.size > 0);
  }

  /**
   * Records the changes to cells.
   *
   * @param opened the sheet as the library read it
   */
  changeCells(
    opened: Worksheet | undefined,
    now: StyledCells,
    before: StyledCells,
    writing: CellsWriting,
  ): void {
    const changes = changedCells(now, before);
    for (const change of changes)
      this.patch(change.row).cells.set(change.column, cellPatch(change, now, before, writing, this.root));
    this.unshareFormulas(opened, changes);
    this.widenDimension(changes);
  }

  /** When the first cell of a shared formula changes, gives each other cell that shares it a formula of its own. */
  private unshareFormulas(opened: Worksheet | undefined, changes: readonly ChangedCell[]): void {
    if (!opened || !this.rows.includes('"shared"')) return;
    const changed = new Set(
      changes
        .filter(({ now, before }) => now.f !== before.f)
        .map(({ row, column }) => cellAddress(row, column)),
    );
    opened.eachRow((row, rowNumber) =>
      row.eachCell(({ value, formula }, columnNumber) => {
        if (!value || typeof value !== 'object' || !('sharedFormula' in value) || !formula) return;
        if (
          !changed.has(String(value.sharedFormula)) ||
          changed.has(cellAddress(rowNumber - 1, columnNumber - 1))
        )
          return;
        const { cells } = this.patch(rowNumber - 1);
        const other = cells.get(columnNumber - 1);
        cells.set(columnNumber - 1, (cell, line) => {
          if (isShared(cell)) unshareFormula(cell, formula);
          other?.(cell, line);
        });
      }),
    );
  }

  changeRows(now: Rows = {}, before: Rows): void {
    const keys = new Set([...Object.keys(now), ...Object.keys(before)].map(Number));
    for (const row of keys) {
      const [is, was] = [shownRow(now[row]), shownRow(before[row])];
      if (same(is, was)) continue;
      this.patch(row).change = (element) => {
        if (is.height !== was.height || is.isCustom !== was.isCustom) {
          setAttributes(element, {
            ht: is.height && is.height / pixelsPerPoint,
            customHeight: is.isCustom ? 1 : undefined,
          });
        }
        setAttributes(element, { hidden: is.hidden ? 1 : undefined });
      };
    }
  }

  /** Returns the text of the part with all changes; null if nothing has changed. */
  text(): string | null {
    if (this.patches.size === 0 && xmlOf(this.root) === this.before) return null;
    const rows = this.patches.size === 0 ? this.rows : patchedRows(this.rows, this.prefix, this.patches);
    const declaration = /^\s*<\?xml[^>]*\?>\s*/.exec(this.xml)?.[0] ?? '';
    return `${declaration}${xmlOf(this.root).replace(`<${this.prefix}sheetData/>`, () => rows)}`;
  }

  private patch(row: number) {
    const patch = this.patches.get(row) ?? { cells: new Map<number, CellPatch>() };
    this.patches.set(row, patch);
    return patch as { cells: Map<number, CellPatch>; change?: RowPatch['change'] };
  }

  /** Extends the sheet's stated dimension to the changed cells, because some programs read nothing outside it. */
  private widenDimension(changes: readonly ChangedCell[]): void {
    const dimension = childOf(this.root, 'dimension');
    const [stated] = rangesIn(dimension?.attributes.ref ?? '');
    if (!dimension || !stated) return;
    const range = { ...stated };
    for (const { row, column } of changes) {
      range.startRow = Math.min(range.startRow, row);
      range.endRow = Math.max(range.endRow, row);
      range.startColumn = Math.min(range.startColumn, column);
      range.endColumn = Math.max(range.endColumn, column);
    }
    setAttributes(dimension, { ref: addressOf(range) });
  }
}

type CellPatch = (cell: XmlElement, row: XmlElement) => void;
type Rows = Readonly<Record<number, Partial<IRowData>>>;

function cellPatch(
  change: ChangedCell,
  now: StyledCells,
  before: StyledCells,
  writing: CellsWriting,
  root: XmlElement,
): CellPatch {
  const { row, column } = change;
  const [is, was] = [styleOf(change.now.s, now.styles), styleOf(change.before.s, before.styles)];
  const spill = writing.spillAt(row, column);
  return (cell, line) => {
    const own = cell.attributes.s ?? line.attributes.s ?? styleOfColumn(root, column) ?? 0;
    const isDate = writing.date1904 && isDateOrTimeFormat(is.n?.pattern);
    patchCell(cell, {
      ...change,
      style:
        change.isSameStyle && cell.attributes.s === undefined && own === 0
          ? undefined
          : change.isSameStyle
            ? Number(own)
            : writing.styles.cellStyle(Number(own), was, is),
      known: writing.known,
      spill,
      dynamicArray: spill ? writing.dynamicArray() : undefined,
      isDateFrom1904: isDate,
    });
  };
}

function styleOfColumn(root: XmlElement, column: number): string | undefined {
  const cols = childOf(root, 'cols');
  return (cols ? childrenOf(cols, 'col') : []).find(
    ({ attributes: { min, max } }) => Number(min) <= column + 1 && column + 1 <= Number(max),
  )?.attributes.style;
}

/** Returns what a file stores about a row: its height, which somebody set or which was measured, and if it is hidden. */
function shownRow({ h, ah, ia, hd }: Partial<IRowData> = {}) {
  const isCustom = h !== undefined && ia === BooleanNumber.FALSE;
  return { height: isCustom ? h : ah, isCustom, hidden: hd === BooleanNumber.TRUE };
}
