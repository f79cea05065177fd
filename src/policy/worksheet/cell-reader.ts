import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { quoteOf } from '../../sheet/cells/quote';
import { policyFault, type PolicyFault } from '../fault';
import { noNumber } from '../formulas/policy-cell-lines';

/**
 * Reads cells of a policy one by one and collects what is wrong. Returns a substitute for a faulty cell, so that
 * reading can go on.
 */
export class CellReader {
  readonly faults: PolicyFault[] = [];
  private readonly places = new Map<string, string>();

  /**
   * Returns the address of the cell that holds the value at a path in the data; that of the model's policy cell if none
   * is recorded.
   */
  placeOf(path: string): string {
    return this.places.get(path) ?? this.places.get('') ?? '';
  }

  /** Records that a cell holds the value at a path in the data. */
  at(path: string, address: string): void {
    this.places.set(path, address);
  }

  /** Reads a text; a blank cell is a fault. */
  text(cell: CellValue, address: string): string {
    if (this.isUnusable(cell, address)) return '';
    if (typeof cell !== 'string') this.faults.push(policyFault(address, 'notText', {}));
    return String(cell);
  }

  /**
   * Returns a text, number or date as text; a date as its serial number, `46000`. A blank cell or an error value is a
   * fault.
   */
  anything(cell: CellValue, address: string): string {
    return this.isUnusable(cell, address) ? '' : String(cell);
  }

  /** Does the same as `anything`, but returns `''` for a blank cell without a fault. */
  optionalText(cell: CellValue, address: string): string {
    return isBlank(cell) ? '' : this.anything(cell, address);
  }

  /** Reads a number. Returns NaN without a fault if the cell has the mark for no number (`noNumber`, a dash). */
  number(cell: CellValue, address: string): number {
    if (cell === noNumber || this.isUnusable(cell, address)) return NaN;
    if (typeof cell === 'number') return cell;
    this.faults.push(policyFault(address, 'notNumber', {}));
    return NaN;
  }

  /** Reads a date as a serial number. */
  day(cell: CellValue, address: string): number {
    if (this.isUnusable(cell, address)) return NaN;
    if (typeof cell === 'number') return cell;
    this.faults.push(policyFault(address, 'notDay', {}));
    return NaN;
  }

  /** Reads a text with `read`; reports a fault if `read` does not know the text. */
  word<T>(
    cell: CellValue,
    address: string,
    code: 'unknownRule' | 'unknownKind' | 'notLanguage' | 'notATier' | 'notAnIndex',
    read: (text: string) => T | undefined,
  ): T | undefined {
    if (this.isUnusable(cell, address)) return undefined;
    const found = read(String(cell));
    if (found === undefined) this.faults.push(policyFault(address, code, { found: quoteOf(cell) }));
    return found;
  }

  private isUnusable(cell: CellValue, address: string): boolean {
    if (isBlank(cell)) this.faults.push(policyFault(address, 'blank', {}));
    else if (errors.has(cell)) this.faults.push(policyFault(address, 'error', { error: String(cell) }));
    else return false;
    return true;
  }
}

/** Error values, listed because other texts that begin with `#` are colours or texts of the user. */
const errors = new Set<CellValue>(
  [
    '#NULL!',
    '#DIV/0!',
    '#VALUE!',
    '#REF!',
    '#NAME?',
    '#NUM!',
    '#N/A',
    '#GETTING_DATA',
    '#SPILL!',
    '#CALC!',
  ].concat(['#BUSY!', '#CONNECT!', '#BLOCKED!', '#UNKNOWN!', '#FIELD!', '#EXTERNAL!', '#PYTHON!']),
);
