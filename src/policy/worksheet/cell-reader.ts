import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { quoteOf } from '../../sheet/cells/quote';
import { policyFault, type PolicyFault } from '../fault';
import { noNumber } from '../formulas/parse-policy-cell';

/** Reads cells of a policy one by one, and keeps what is wrong with each. A faulty cell gives what can be gone on with. */
export class CellReader {
  readonly faults: PolicyFault[] = [];
  private readonly places = new Map<string, string>();

  /** Where a part of the policy stands, from its place in the data; the whole of it where it has none of its own. */
  placeOf(path: string): string {
    return this.places.get(path) ?? this.places.get('') ?? '';
  }

  /** Says where a part of the policy stands. */
  at(path: string, address: string): void {
    this.places.set(path, address);
  }

  /** Text, which must be some. */
  text(cell: CellValue, address: string): string {
    if (this.isUnusable(cell, address)) return '';
    if (typeof cell !== 'string') this.faults.push(policyFault(address, 'notText', {}));
    return String(cell);
  }

  /** What stands there, as text; a number or a date is taken for its digits. */
  anything(cell: CellValue, address: string): string {
    return this.isUnusable(cell, address) ? '' : String(cell);
  }

  /** As `anything`, where there may be nothing. */
  optionalText(cell: CellValue, address: string): string {
    return isBlank(cell) ? '' : this.anything(cell, address);
  }

  /** A number, or NaN where the cell says that there is none. */
  number(cell: CellValue, address: string): number {
    if (cell === noNumber || this.isUnusable(cell, address)) return NaN;
    if (typeof cell === 'number') return cell;
    this.faults.push(policyFault(address, 'notNumber', {}));
    return NaN;
  }

  /** A day as a serial number. */
  day(cell: CellValue, address: string): number {
    if (this.isUnusable(cell, address)) return NaN;
    if (typeof cell === 'number') return cell;
    this.faults.push(policyFault(address, 'notDay', {}));
    return NaN;
  }

  /** What `read` makes of a text; a fault where it is nothing that it knows. */
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

/** By name, because what else begins with `#` here is a colour or somebody's text. */
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
