import type { ICellData } from '@univerjs/core';
import { plainForFile } from '../terms/plain-values';
import { daysTo1904 } from '../terms/day-formats';
import { formulaForFile, type KnownNames } from '../terms/formula-names';
import { childOf, newElement, setAttributes, textOf, type XmlElement } from '../package/xml';

export interface CellChange {
  readonly now: ICellData;
  readonly before: ICellData;
  /** The style in the file that it gets; undefined if it keeps its own. */
  readonly style: number | undefined;
  readonly known: KnownNames;
  /** The address of what its formula spills over. */
  readonly spill: string | undefined;
  /** The number of the metadata that says that an array is dynamic. */
  readonly dynamicArray: number | undefined;
  /** Set if its number is a day in a workbook that counts from 1904. */
  readonly isDayFrom1904: boolean;
}

/** Brings a cell to what is now in it. A formula that is the same keeps all that the file says of it. */
export function patchCell(cell: XmlElement, change: CellChange): void {
  const { now, before, style, known, spill } = change;
  if (style !== undefined && style !== Number(cell.attributes.s ?? 0)) setAttributes(cell, { s: style });
  if (isSameContent(now, before)) return;
  const value = plainOf(change);
  const isText = typeof value === 'string';
  const formula = childOf(cell, 'f');
  const keeps = formula && now.f === before.f;
  const f = keeps
    ? formula
    : now.f && newElement(cell, 'f', {}, [formulaForFile(now.f.replace(/^=/, ''), known)]);
  if (f && spill && !keeps) setAttributes(f, { t: 'array', ref: spill });
  if (f && spill && keeps && f.attributes.t === 'array') setAttributes(f, { ref: spill });
  setAttributes(cell, {
    t: typeOf(value, Boolean(f)),
    vm: undefined,
    ...(!keeps && { cm: f && spill ? change.dynamicArray : undefined }),
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

type Plain = ReturnType<typeof plainForFile>;

function plainOf({ now, isDayFrom1904 }: CellChange): Plain {
  const value = plainForFile(now);
  // Excel has fifteen digits; a difference would bring more.
  return isDayFrom1904 && typeof value === 'number' ? Number((value - daysTo1904).toPrecision(15)) : value;
}

function typeOf(value: Plain, hasFormula: boolean): string | undefined {
  if (typeof value === 'string') return hasFormula ? 'str' : 'inlineStr';
  if (typeof value === 'boolean') return 'b';
  return value !== null && typeof value === 'object' && 'error' in value ? 'e' : undefined;
}

function textOfValue(value: Exclude<Plain, string | null>): string {
  if (typeof value === 'boolean') return String(Number(value));
  return typeof value === 'object' && 'error' in value ? value.error : String(value);
}

const textElement = (cell: XmlElement, text: string) =>
  newElement(cell, 't', /^\s|\s$|[\n\t]| {2}/.test(text) ? { 'xml:space': 'preserve' } : {}, [escaped(text)]);

/** What XML cannot hold is written `_x0007_`, and what looks like that with its first line escaped. */
const escaped = (text: string) =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    );

/** The formula of a cell that others lean on must not go before theirs are written out. */
export const isShared = (cell: XmlElement): boolean => childOf(cell, 'f')?.attributes.t === 'shared';

export function writeOutFormula(cell: XmlElement, formula: string): void {
  const f = childOf(cell, 'f');
  if (!f || textOf(f) === formula) return;
  f.children = [{ type: 'text', value: formula }];
  setAttributes(f, { t: undefined, si: undefined, ref: undefined });
}
