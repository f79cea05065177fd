import { HostObject } from '../../../src/simulator/wire/objects/host-object';
import { itemNotFound } from '../../../src/simulator/wire/objects/host-errors';
import { type HostMessage } from '../../../src/simulator/wire/requests/protocol';
import { type HostMembers } from '../../../src/simulator/wire/objects/host-members';
import {
  type FunctionMetadata,
  type InvokeFunction,
} from '../../../src/simulator/wire/functions/function-contract';
import { type WorkbookHost } from '../../../src/simulator/wire/workbook-host';
import { Sheet } from './small-sheet';

/** A minimal workbook for testing the wire: sheets of plain values, no calculation. */
export class SmallWorkbook extends HostObject implements HostMembers<Excel.Workbook, 'name' | 'worksheets'> {
  readonly className = 'Workbook';
  readonly scalars = ['name', 'readOnly'];
  readonly name = 'Customers.xlsx';
  readonly readOnly = false;
  readonly worksheets: Sheets;
  readonly #sinks: ((entries: readonly HostMessage[]) => void)[] = [];
  settled = 0;
  invoke: InvokeFunction = async () => undefined;
  defined: readonly FunctionMetadata[] = [];

  constructor(...sheetNames: string[]) {
    super();
    this.worksheets = new Sheets(sheetNames.map((name) => new Sheet(name, (entry) => this.#post(entry))));
  }

  /** The workbook in the form that the simulated Excel takes. */
  get host(): WorkbookHost {
    return {
      root: this,
      settings: new Map(),
      onMessages: (sink) => void this.#sinks.push(sink),
      settle: async () => void this.settled++,
      calculated: async () => {},
      defineFunctions: (functions, invoke) => {
        this.defined = functions;
        this.invoke = invoke;
      },
      dispose: () => {},
    };
  }

  #post(entry: HostMessage): void {
    for (const sink of this.#sinks) sink([entry]);
  }
}

class Sheets
  extends HostObject
  implements HostMembers<Excel.WorksheetCollection, 'getItem' | 'getItemOrNullObject' | 'getCount'>
{
  readonly className = 'WorksheetCollection';
  readonly scalars = [];

  constructor(private readonly sheets: readonly Sheet[]) {
    super();
  }

  override items(): readonly Sheet[] {
    return this.sheets;
  }

  getItem(key: string): Sheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound('WorksheetCollection.getItem');
    return sheet;
  }

  getItemOrNullObject(key: string): Sheet | null {
    return this.sheets.find(({ id, name }) => id === key || name === key) ?? null;
  }

  getCount(): number {
    return this.sheets.length;
  }
}
