import {
  ICommandService,
  UniverInstanceType,
  type IDisposable,
  type IExecutionOptions,
  type Injector,
  type IWorkbookData,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { Calculation } from './calculation';
import { HostError, itemNotFound } from '../wire/host-object';
import { SheetProtection } from './sheet-protection';
import type { StartedUniver } from './start-univer';
import { WorkbookEvents } from './workbook-events';

/** One Univer workbook, and what Excel knows of it besides: what all host objects share. */
export class Book {
  readonly unit: Workbook;
  readonly unitId: string;
  readonly formulaData: FormulaDataModel;
  readonly protection = new SheetProtection();
  readonly events: WorkbookEvents;
  readonly calculation: Calculation;
  /** The workbook's settings, by key. */
  readonly settings = new Map<string, unknown>();
  readonly injector: Injector;
  private readonly commands: ICommandService;
  private running = 0;

  constructor({ univer }: StartedUniver, data: Partial<IWorkbookData>) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulaData = this.injector.get(FormulaDataModel);
    this.unit = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    this.unitId = this.unit.getUnitId();
    this.events = new WorkbookEvents(this);
    this.calculation = new Calculation(this);
  }

  /** Whether what happens now was asked for through the API, not by the user. */
  get isRunning(): boolean {
    return this.running > 0;
  }

  /** Runs a command, operation or mutation of Univer. Throws where Univer declines it. */
  run(id: string, params: object, options?: IExecutionOptions): void {
    this.running += 1;
    try {
      const done = this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options);
      if (!done)
        throw new HostError('GeneralException', `The simulated Excel could not carry out ${id}.`, '', 500);
    } finally {
      this.running -= 1;
    }
  }

  onCommand(listener: Parameters<ICommandService['onCommandExecuted']>[0]): IDisposable {
    return this.commands.onCommandExecuted(listener);
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.unit.getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound('Worksheet');
    return sheet;
  }

  /** The sheet of this name, in whatever case, or of this id. */
  findSheet(nameOrId: string): Worksheet | null {
    const name = nameOrId.toLowerCase();
    return (
      this.unit
        .getSheets()
        .find((sheet) => sheet.getSheetId() === nameOrId || sheet.getName().toLowerCase() === name) ?? null
    );
  }
}
