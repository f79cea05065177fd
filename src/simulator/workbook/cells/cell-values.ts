import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { isErrorText } from './cell-input';

/** Returns a cell's value as `Range.values` does: `""` for a blank cell, the name of an error (`#N/A`). */
export function cellValue(cell: Nullable<ICellData>): string | number | boolean {
  const value = cell?.v ?? '';
  if (value === '' && cell?.p?.body) return cell.p.body.dataStream.replace(/\r?\n$/, '');
  return cell?.t === CellValueType.BOOLEAN ? Boolean(value) : value;
}

/** Returns the kind of a cell's value, as `Range.valueTypes` names it. */
export function valueType(cell: Nullable<ICellData>): Excel.RangeValueType {
  // The typings only declare this enum; its values exist only in the add-in's page, where office.js runs.
  return typeName(cell) as Excel.RangeValueType;
}

function typeName(cell: Nullable<ICellData>): `${Excel.RangeValueType}` {
  const value = cellValue(cell);
  if (value === '') return cell?.f || cell?.si ? 'String' : 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return cell?.t !== CellValueType.FORCE_STRING && isErrorText(value) ? 'Error' : 'String';
}
