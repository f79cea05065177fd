import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { quoteOf } from '../../sheet/cells/quote';
import { policyFault, type PolicyFault } from '../fault';
import { noNumber } from '../formulas/parse-policy-cell';

/**
 * Reads cells of a policy one by one, and collects what is wrong with each. A faulty cell gives a substitute, so that
 * reading can go on.
 */
export class CellReader {
  readonly faults: PolicyFault[] = [];
  private readonly places = new Map<string, string>();

  /** Returns the cell to report for a path in the data; that of the whole model if the path has none. */
  placeOf(path: string): string {
    return this.places.get(path) ?? this.places.get('') ?? '';
  }

  /** Records the cell of a path in the data. */
  at(path: string, address: string): void {
    this.places.set(path, address);
  }

  /** Returns a text that is not blank. */
  text(cell: CellValue, address: string): string {
    if (this.isUnusable(cell, address)) return '';
    if (typeof cell !== 'string') this.faults.push(policyFault(address, 'notText', {}));
    return String(cell);
  }

  /** Returns any content as text; a number or date as its digits. */
  anything(cell: CellValue, address: string): string {
    return this.isUnusable(cell, address) ? '' : String(cell);
  }

  /** Returns any content as text. A blank cell gives '' and is no fault. */
  optionalText(cell: CellValue, address: string): string {
    return isBlank(cell) ? '' : this.anything(cell, address);
  }

  /** Returns a number; NaN if the cell says that there is none. */
  number(cell: CellValue, address: string): number {
    if (cell === noNumber || this.isUnusable(cell, address)) return NaN;
    if (typeof cell === 'number') return cell;
    this.faults.push(policyFault(address, 'notNumber', {}));
    return NaN;
  }

  /** Returns a date as a serial number. */
  day(cell: CellValue, address: string): number {
    if (this.isUnusable(cell, address)) return NaN;
    if (typeof cell === 'number') return cell;
    this.faults.push(policyFault(address, 'notDay', {}));
    return NaN;
  }

  /** Returns what `read` makes of a text; a fault if `read` does not know it. */
  word<T>(
    cell: CellValue,
    address: string,
    code: 'unknownRule' | 'unknownKind' | 'notLanguage' | 'notATier',
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

/** Listed one by one, because other texts with `#` are colours or somebody's text. */
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
