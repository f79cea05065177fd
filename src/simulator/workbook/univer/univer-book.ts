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

/** One workbook in Univer, with its sheets and the commands that change them. */
export class UniverBook {
  readonly unit: Workbook;
  readonly unitId: string;
  readonly formulaData: FormulaDataModel;
  readonly injector: Injector;
  private readonly commands: ICommandService;
  private addInActions = 0;

  constructor({ univer }: StartedUniver, data: Partial<IWorkbookData>) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulaData = this.injector.get(FormulaDataModel);
    this.unit = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    this.unitId = this.unit.getUnitId();
  }

  /** True while the add-in changes the workbook; false while a person does. */
  get isFromAddIn(): boolean {
    return this.addInActions > 0;
  }

  /**
   * Runs a command, operation or mutation of Univer on behalf of the add-in.
   *
   * @throws HostError `GeneralException` if Univer refuses
   */
  run(id: string, params: object, options?: IExecutionOptions): void {
    const done = this.asAddIn(() =>
      this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options),
    );
    if (!done)
      throw new HostError('GeneralException', `The simulated Excel could not carry out ${id}.`, '', 500);
  }

  /** Runs a command of Univer on behalf of a person. */
  runAsUser(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
  }

  /**
   * Runs `action` and returns its result. Meanwhile `isFromAddIn` is true, so that changes count as the add-in's, not
   * the user's.
   */
  asAddIn<T>(action: () => T): T {
    this.addInActions += 1;
    try {
      return action();
    } finally {
      this.addInActions -= 1;
    }
  }

  onCommand(listener: Parameters<ICommandService['onCommandExecuted']>[0]): IDisposable {
    return this.commands.onCommandExecuted(listener);
  }

  /** Calls `listener` before each command; the listener may change the command's parameters. */
  beforeCommand(listener: Parameters<ICommandService['beforeCommandExecuted']>[0]): IDisposable {
    return this.commands.beforeCommandExecuted(listener);
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.unit.getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound('Worksheet');
    return sheet;
  }

  /** Returns the sheet with this name (in any case) or this id; null if there is none. */
  findSheet(nameOrId: string): Worksheet | null {
    const name = nameOrId.toLowerCase();
    return (
      this.unit
        .getSheets()
        .find((sheet) => sheet.getSheetId() === nameOrId || sheet.getName().toLowerCase() === name) ?? null
    );
  }
}
