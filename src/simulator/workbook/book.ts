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
import { KeptRows } from './kept-rows';
import { MovingPlaces } from './moving-places';
import { unitedStates, type Region } from './region';
import { Selection } from './selection';
import { SheetProtection } from './sheet-protection';
import { followNames } from './formulas-of-names';
import { lookForFormulasOnce } from './formulas-of-sheet';
import type { StartedUniver } from './start-univer';
import { StructureProtection } from './structure-protection';
import { TableHeaders } from './tables/table-headers';
import { WorkbookEvents } from './workbook-events';

/** One Univer workbook, and what Excel knows of it besides: what all host objects share. */
export class Book {
  readonly unit: Workbook;
  readonly unitId: string;
  readonly formulaData: FormulaDataModel;
  readonly protection = new SheetProtection();
  readonly structure = new StructureProtection();
  readonly events: WorkbookEvents;
  readonly selection: Selection;
  readonly calculation: Calculation;
  /** The places that the add-in keeps ranges of. */
  readonly places: MovingPlaces;
  /** The workbook's settings, by key. */
  readonly settings = new Map<string, unknown>();
  readonly injector: Injector;
  readonly tableHeaders: TableHeaders;
  readonly keptRows: KeptRows;
  private readonly commands: ICommandService;
  private running = 0;

  constructor(
    { univer }: StartedUniver,
    data: Partial<IWorkbookData>,
    readonly region: Region = unitedStates,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.formulaData = this.injector.get(FormulaDataModel);
    this.unit = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    this.unitId = this.unit.getUnitId();
    this.events = new WorkbookEvents(this);
    this.selection = new Selection(this);
    this.calculation = new Calculation(this);
    this.places = new MovingPlaces(this);
    this.tableHeaders = new TableHeaders(this);
    this.keptRows = new KeptRows(this);
    followNames(this);
    lookForFormulasOnce(this);
  }

  /** Whether what happens now was asked for through the API, not by the user. */
  get isRunning(): boolean {
    return this.running > 0;
  }

  /** Runs a command, operation or mutation of Univer. Throws where Univer declines it. */
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
