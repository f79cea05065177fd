import type { ICellData } from '@univerjs/core';
import { valueOfCell } from '../terms/plain-values';
import { daysTo1904 } from '../../workbook/cells/day-formats';
import { formulaForFile, type KnownNames } from '../terms/formula-names';
import { childOf, newElement, setAttributes, textOf, type XmlElement } from '../package/xml';

export interface CellChange {
  readonly now: ICellData;
  readonly before: ICellData;
  /** Index of the new style in the file; undefined if the cell keeps its style. */
  readonly style: number | undefined;
  readonly known: KnownNames;
  /** The range into which the cell's formula spills. */
  readonly spill: string | undefined;
  /** Index of the metadata that marks an array as dynamic. */
  readonly dynamicArray: number | undefined;
  /** True if the value is a date and the workbook counts days from 1904. */
  readonly isDateFrom1904: boolean;
}

/** Changes a cell to its new content and style. An unchanged formula keeps its attributes. */
export function patchCell(cell: XmlElement, change: CellChange): void {
  const { now, before, style, known, spill } = change;
  if (style !== undefined && style !== Number(cell.attributes.s ?? 0)) setAttributes(cell, { s: style });
  if (isSameContent(now, before)) return;
  const value = valueForFile(change);
  const isText = typeof value === 'string';
  const formula = childOf(cell, 'f');
  const keepsFormula = formula && now.f === before.f;
  const f = keepsFormula
    ? formula
    : now.f && newElement(cell, 'f', {}, [formulaForFile(now.f.replace(/^=/, ''), known)]);
  if (f && spill && !keepsFormula) setAttributes(f, { t: 'array', ref: spill });
  if (f && spill && keepsFormula && f.attributes.t === 'array') setAttributes(f, { ref: spill });
  setAttributes(cell, {
    t: typeOf(value, Boolean(f)),
    vm: undefined,
    ...(!keepsFormula && { cm: f && spill ? change.dynamicArray : undefined }),
  });
  cell.children = f ? [f] : [];
  if (isText && !f) cell.children.push(newElement(cell, 'is', {}, [textElement(cell, value)]));
  else if (value !== null)
    cell.children.push(newElement(cell, 'v', {}, [isText ? escaped(value) : textOfValue(value)]));
}

export const isSameContent = (a: ICellData, b: ICellData): boolean =>
  (a.v ?? null) === (b.v ?? null) &&
  (a.f ?? null) === (b.f ?? null) &&
  ((a.t ?? null) === (b.t ?? null) || (a.v ?? null) === null) &&
  (!a.p || a.f !== undefined);

type FileValue = ReturnType<typeof valueOfCell>;

function valueForFile({ now, isDateFrom1904 }: CellChange): FileValue {
  const value = valueOfCell(now);
  // Excel has fifteen digits; a subtraction can produce more.
  return isDateFrom1904 && typeof value === 'number' ? Number((value - daysTo1904).toPrecision(15)) : value;
}

function typeOf(value: FileValue, hasFormula: boolean): string | undefined {
  if (typeof value === 'string') return hasFormula ? 'str' : 'inlineStr';
  if (typeof value === 'boolean') return 'b';
  return value !== null && typeof value === 'object' && 'error' in value ? 'e' : undefined;
}

function textOfValue(value: Exclude<FileValue, string | null>): string {
  if (typeof value === 'boolean') return String(Number(value));
  return typeof value === 'object' && 'error' in value ? value.error : String(value);
}

const textElement = (cell: XmlElement, text: string) =>
  newElement(cell, 't', /^\s|\s$|[\n\t]| {2}/.test(text) ? { 'xml:space': 'preserve' } : {}, [escaped(text)]);

/** Escapes characters that XML does not allow, as `_x0007_`, and text that already looks like this. */
const escaped = (text: string) =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    );

/** Returns whether the cell shares its formula with other cells. */
export const isShared = (cell: XmlElement): boolean => childOf(cell, 'f')?.attributes.t === 'shared';

export function unshareFormula(cell: XmlElement, formula: string): void {
  const f = childOf(cell, 'f');
  if (!f || textOf(f) === formula) return;
  f.children = [{ type: 'text', value: formula }];
  setAttributes(f, { t: undefined, si: undefined, ref: undefined });
}
