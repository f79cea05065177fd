import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { canonical } from '../terms/ranges';
import { isSameContent } from './patch-cell';

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;
type Styles = Readonly<Record<string, Nullable<IStyleData>>>;

/** The cells of a sheet, with the styles that they refer to by id. */
export interface StyledCells {
  readonly cells: Cells;
  readonly styles: Styles;
}

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly now: ICellData;
  readonly before: ICellData;
  readonly isSameStyle: boolean;
}

/** Returns the cells whose content or style has changed since the file was opened. */
export function changedCells(now: StyledCells, before: StyledCells): ChangedCell[] {
  const formulas = new SharedFormulas(now.cells);
  const sameStyle = styleComparison(now.styles, before.styles);
  const changes: ChangedCell[] = [];
  for (const row of keysOf(now.cells, before.cells)) {
    for (const column of keysOf(now.cells[row], before.cells[row])) {
      const opened = before.cells[row]?.[column] ?? {};
      const found = formulas.resolve(now.cells[row]?.[column] ?? {}, row, column);
      const cell = hasUnknownFunction(found, opened) ? { ...opened, s: found.s } : found;
      const isSameStyle = sameStyle(cell.s, opened.s);
      if (isSameContent(cell, opened) && isSameStyle) continue;
      changes.push({ row, column, now: cell, before: opened, isSameStyle });
    }
  }
  return changes;
}

/**
 * Returns whether an unchanged formula shows `#NAME?`, because Univer lacks a function in it. The file then keeps the
 * result that Excel calculated.
 */
const hasUnknownFunction = (now: ICellData, before: ICellData) =>
  now.f !== undefined && now.f === before.f && now.v === '#NAME?';

const keysOf = (...records: readonly (object | undefined)[]): readonly number[] => [
  ...new Set(records.flatMap((record) => Object.keys(record ?? {}).map(Number))),
];

export const styleOf = (style: ICellData['s'], styles: Styles): IStyleData =>
  (typeof style === 'string' ? styles[style] : style) ?? {};

/**
 * Returns a function that compares styles. Converts each style to text only once, because there are few styles and many
 * cells.
 */
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

/**
 * Finds the formulas of cells that share one. Univer stores a formula that was filled down once, under an id; the cells
 * below have only the id.
 */
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
