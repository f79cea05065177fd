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
import { HostError, itemNotFound } from '../../wire/objects/host-errors';
import type { StartedUniver } from './start-univer';

/** One workbook in Univer: its sheets, and the commands that change them. */
export class UniverBook {
  readonly unit: Workbook;
  readonly unitId: string;
  readonly formulaData: FormulaDataModel;
  readonly injector: Injector;
  private readonly commands: ICommandService;
  private running = 0;

  constructor({ univer }: StartedUniver, data: Partial<IWorkbookData>) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulaData = this.injector.get(FormulaDataModel);
    this.unit = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    this.unitId = this.unit.getUnitId();
  }

  /** Whether what happens now was asked for through the API, not by the user. */
  get isRunning(): boolean {
    return this.running > 0;
  }

  /** Runs a command, operation or mutation of Univer. Throws if Univer declines it. */
  run(id: string, params: object, options?: IExecutionOptions): void {
    const done = this.asAddIn(() =>
      this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options),
    );
    if (!done)
      throw new HostError('GeneralException', `The simulated Excel could not carry out ${id}.`, '', 500);
  }

  /** Runs a command that a person has chosen. */
  runAsUser(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
  }

  /** Does something that the add-in has asked for. */
  asAddIn<T>(action: () => T): T {
    this.running += 1;
    try {
      return action();
    } finally {
      this.running -= 1;
    }
  }

  onCommand(listener: Parameters<ICommandService['onCommandExecuted']>[0]): IDisposable {
    return this.commands.onCommandExecuted(listener);
  }

  /** The listener may still change what is about to be executed. */
  beforeCommand(listener: Parameters<ICommandService['beforeCommandExecuted']>[0]): IDisposable {
    return this.commands.beforeCommandExecuted(listener);
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
