import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { cellForFile, type CellWriting } from './cells';
import type { Worksheet } from './library';
import { canonical, same } from './ranges';
import { styleForFile } from './styles';

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;
type Styles = Readonly<Record<string, Nullable<IStyleData>>>;

/** The cells of a sheet with the styles that they name. */
export interface StyledCells {
  readonly cells: Cells;
  readonly styles: Styles;
}

export interface CellsWriting extends Omit<CellWriting, 'spill' | 'asDate'> {
  readonly date1904: boolean;
  /** By row and column of a formula that spills: the address it spills over. */
  readonly spillAt: (row: number, column: number) => string | undefined;
}

/** Writes the cells that are not as they were opened, and of each only what differs: its content, its style. */
export function writeCells(
  sheet: Worksheet,
  now: StyledCells,
  before: StyledCells,
  writing: CellsWriting,
): void {
  const formulas = new SharedFormulas(now.cells);
  const sameStyle = styleComparison(now.styles, before.styles);
  for (const row of keysOf(now.cells, before.cells)) {
    for (const column of keysOf(now.cells[row], before.cells[row])) {
      const cell = formulas.resolve(now.cells[row]?.[column] ?? {}, row, column);
      const opened = before.cells[row]?.[column] ?? {};
      const isSameStyle = sameStyle(cell.s, opened.s);
      if (isSameContent(cell, opened) && isSameStyle) continue;
      const target = sheet.getCell(row + 1, column + 1);
      if (!isSameStyle) target.style = styleForFile(styleOf(cell.s, now.styles), target.style);
      const spill = writing.spillAt(row, column);
      const asDate = writing.date1904 && isDateFormat(styleOf(cell.s, now.styles).n?.pattern);
      const how = { known: writing.known, spill, asDate };
      const value = cellForFile(cell, how);
      if (!same(value, cellForFile(opened, how))) target.value = value;
    }
  }
}

const keysOf = (...records: readonly (object | undefined)[]): readonly number[] => [
  ...new Set(records.flatMap((record) => Object.keys(record ?? {}).map(Number))),
];

const isSameContent = (a: ICellData, b: ICellData) =>
  (a.v ?? null) === (b.v ?? null) &&
  (a.f ?? null) === (b.f ?? null) &&
  (a.t ?? null) === (b.t ?? null) &&
  !a.p;

const styleOf = (style: ICellData['s'], styles: Styles): IStyleData =>
  (typeof style === 'string' ? styles[style] : style) ?? {};

const isDateFormat = (pattern = '') => /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** Compares each pair of style ids once: there are few styles and many cells. */
function styleComparison(nowStyles: Styles, beforeStyles: Styles) {
  const texts = new Map<string, string>();
  const textOf = (style: ICellData['s'], styles: Styles, side: string) => {
    if (typeof style !== 'string') return canonical(style ?? {});
    const key = `${side} ${style}`;
    const text = texts.get(key) ?? canonical(styleOf(style, styles));
    texts.set(key, text);
    return text;
  };
  return (now: ICellData['s'], before: ICellData['s']) =>
    textOf(now, nowStyles, 'now') === textOf(before, beforeStyles, 'before');
}

/** Univer keeps a formula that was filled down once, under an id; the cells below only name the id. */
class SharedFormulas {
  private readonly first = new Map<string, { formula: string; row: number; column: number }>();
  private readonly lexer = new LexerTreeBuilder();

  constructor(cells: Cells) {
    for (const row of keysOf(cells)) {
      for (const column of keysOf(cells[row])) {
        const { f, si } = cells[row]?.[column] ?? {};
        if (f && si) this.first.set(si, { formula: f, row, column });
      }
    }
  }

  resolve(cell: ICellData, row: number, column: number): ICellData {
    const first = cell.si && !cell.f ? this.first.get(cell.si) : undefined;
    if (!first) return cell;
    return {
      ...cell,
      f: this.lexer.moveFormulaRefOffset(first.formula, column - first.column, row - first.row),
    };
  }
}
