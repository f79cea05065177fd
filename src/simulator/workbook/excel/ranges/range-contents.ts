import { HostError, invalidArgument } from '../../../wire/objects/host-errors';
import { blankCell, readInput } from '../../cells/cell-input';
import { cellValue, valueType } from '../../cells/cell-values';
import { daysTo1904, isDateOrTimeFormat } from '../../cells/day-formats';
import { displayedText } from '../../cells/displayed-text';
import { checkNumberFormat } from '../../cells/number-format';
import { SheetCells } from '../../cells/sheet-cells';
import { columnsToFill } from '../../editing/fill-table-columns';
import { formulaCheck } from '../../formulas/formula-check';
import { argumentCountsIn } from '../../formulas/argument-counts';
import { rowsFilteredOut } from '../../tables/filtered-rows';
import { RangeGeometry } from './range-geometry';

const readLimit = 5_000_000;
const longestText = 32_767;
const wrongShape =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

type Scalar = string | number | boolean;

/** The members of a range that read and write its cells. */
export abstract class RangeContents<Range> extends RangeGeometry<Range> {
  get values(): Scalar[][] {
    const cells = this.cellsToRead('values');
    return cells.read(this.area, (cell) => this.value(cells, cell));
  }

  set values(input: unknown) {
    this.write('values', input);
  }

  get formulas(): Scalar[][] {
    const cells = this.cellsToRead('formulas');
    return cells.read(
      this.area,
      (cell, row, column) => cells.formula(cell, row, column) || this.value(cells, cell),
    );
  }

  set formulas(input: unknown) {
    this.write('formulas', input);
  }

  get text(): string[][] {
    const cells = this.cellsToRead('text');
    return cells.read(this.area, (cell) => displayedText(cell, cells.style(cell)));
  }

  get valueTypes() {
    return this.cellsToRead('valueTypes').read(this.area, (cell) => valueType(cell));
  }

  get numberFormat(): string[][] {
    const cells = this.cellsToRead('numberFormat');
    return cells.read(this.area, (cell) => cells.style(cell)?.n?.pattern ?? 'General');
  }

  set numberFormat(input: unknown) {
    const formatAt = this.inputAt('numberFormat', input);
    this.cells.writeStyle(this.area, (row, column) => {
      const format = formatAt(row, column);
      if (format === null || format === undefined) return undefined;
      checkNumberFormat(String(format), 'Range.numberFormat');
      return { n: format === 'General' ? null : { pattern: String(format) } };
    });
  }

  /**
   * Checks that an array of this size fits the range. office.js calls this before it writes a large array in pieces.
   *
   * @throws HostError `InvalidArgument` if it does not fit
   */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount)
      throw invalidArgument('Range.values', wrongShape);
  }

  protected get cells(): SheetCells {
    return new SheetCells(this.book, this.sheetId);
  }

  /** Returns a cell's value, with days in the workbook's own date system. */
  private value(cells: SheetCells, cell: Parameters<typeof cellValue>[0]): Scalar {
    const value = cellValue(cell);
    return this.isDay(value, cells.style(cell)?.n?.pattern) ? value - daysTo1904 : value;
  }

  private isDay(value: unknown, format: string | undefined): value is number {
    return this.book.countsFrom1904 && typeof value === 'number' && isDateOrTimeFormat(format);
  }

  private cellsToRead(member: string): SheetCells {
    const { rows, columns } = this.area;
    if (rows * columns > readLimit) {
      throw new HostError(
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".',
        `Range.${member}`,
      );
    }
    return this.cells;
  }

  private write(member: string, input: unknown): void {
    const inputAt = this.misplacedByFilter(this.inputAt(member, input));
    const cells = this.cells;
    const styles = cells.read(this.area, (cell) => cells.style(cell)?.n?.pattern);
    const location = `Range.${member}`;
    const checkFormula = formulaCheck(location, argumentCountsIn(this.book.injector));
    const isFormula = (row: number, column: number) => /^=./.test(String(inputAt(row, column)));
    const fillColumns = columnsToFill(this.book, { sheetId: this.sheetId, area: this.area });
    cells.write(this.area, (row, column) => {
      const value = inputAt(row, column);
      if (value === null || value === undefined) return undefined;
      if (value === '') return blankCell;
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        throw invalidArgument(location);
      }
      const format = styles[row]?.[column];
      const read = readInput(this.isDay(value, format) ? value + daysTo1904 : value, format === '@');
      if (read.cell.f) checkFormula(read.cell.f);
      else if (String(read.cell.v ?? '').length > longestText) throw invalidArgument(location);
      return read.numberFormat && !format
        ? { ...read.cell, s: { n: { pattern: read.numberFormat } } }
        : read.cell;
    });
    fillColumns(isFormula);
  }

  /**
   * Misplaces values that are written over filtered rows, as Excel does (office-js issue 224, xlwings issue 747):
   * hidden rows get nothing, and every visible row gets the values meant for the first row.
   */
  private misplacedByFilter(inputAt: (row: number, column: number) => unknown): typeof inputAt {
    const hidden = rowsFilteredOut(this.book, this.sheetId, this.area);
    if (hidden.size === 0 || this.rowCount === 1) return inputAt;
    return (row, column) => (hidden.has(row) ? undefined : inputAt(0, column));
  }

  /**
   * Returns a function that returns the value for each cell, from an array of the range's shape or from one value for
   * all cells.
   *
   * @throws HostError if the sheet is protected or the array has another shape
   */
  private inputAt(member: string, input: unknown): (row: number, column: number) => unknown {
    this.checkEditable(`Range.${member}`);
    if (!Array.isArray(input)) return () => input;
    const fits =
      input.length === this.rowCount &&
      input.every((row: unknown) => Array.isArray(row) && row.length === this.columnCount);
    if (!fits) throw invalidArgument(`Range.${member}`, wrongShape);
    return (row, column) => (input as unknown[][])[row]?.[column];
  }
}
