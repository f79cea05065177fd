import {
  LifecycleService,
  LifecycleStages,
  type DependencyIdentifier,
  type IWorkbookData,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { traits, type Language } from '../classifier/language';
import { functionsFile } from '../functions/functions-file';
import type { FunctionsMetadata } from '../functions/metadata';
import type { FunctionMetadata } from '../simulator/wire/functions/function-contract';
import type { StartedUniver } from '../simulator/workbook/univer/start-univer';
import { SimulatedExcel } from '../simulator/simulated-excel';
import { SimulatedWorkbook } from '../simulator/workbook/simulated-workbook';
import type { Saving } from '../simulator/xlsx/save/patch-workbook';
import { giveWhatUniverDoesNotKeep, withWhatUniverDoesNotKeep } from './not-kept-by-univer';
import { startSpreadsheet } from './start-spreadsheet';
import { showTableLooks } from './table-looks';
import { openTaskPane, type TaskPane } from './task-pane';

/** Where the parts of Excel are shown. */
export interface Slots {
  readonly spreadsheet: HTMLElement;
  readonly taskPane: HTMLElement;
}

/** One workbook, open in one Excel of one language, with the add-in loaded: what a window of Excel is. */
export class Session {
  readonly workbook: SimulatedWorkbook;
  readonly excel: SimulatedExcel;
  private readonly pane: TaskPane;

  private constructor(
    private readonly univer: StartedUniver,
    private readonly container: HTMLElement,
    private readonly functions: readonly FunctionMetadata[],
    data: IWorkbookData,
    language: Language,
    paneSlot: HTMLElement,
  ) {
    this.workbook = new SimulatedWorkbook({ univer, data });
    showTableLooks(univer, data);
    giveWhatUniverDoesNotKeep(this.workbook, data);
    this.excel = new SimulatedExcel({ workbook: this.workbook, displayLanguage: traits[language].locale });
    this.excel.defineFunctions(functions);
    this.pane = openTaskPane(this.excel, paneSlot);
  }

  /** Resolves when the workbook is on screen and the add-in is loading. */
  static async start(data: IWorkbookData, language: Language, slots: Slots): Promise<Session> {
    const container = document.createElement('div');
    slots.spreadsheet.prepend(container);
    const [univer, functions] = await Promise.all([
      startSpreadsheet(container, language),
      readFunctions(language),
    ]);
    return new Session(univer, container, functions, data, language, slots.taskPane);
  }

  /** Rejects where the add-in's page cannot be had. */
  get paneLoaded(): Promise<void> {
    return this.pane.loaded;
  }

  /** What the workbook holds now, as `saveWorkbook` takes it. */
  content(): { snapshot: IWorkbookData; saving: Saving } {
    const saved = this.univer.api.getActiveWorkbook()?.save();
    if (!saved) throw new Error('No workbook is open');
    const snapshot = withWhatUniverDoesNotKeep(saved, this.workbook);
    const formulas = this.service(FormulaDataModel);
    const spills = {
      ranges: formulas.getArrayFormulaRange()[snapshot.id],
      cells: formulas.getArrayFormulaCellData()[snapshot.id],
    };
    return { snapshot, saving: { customFunctions: this.functions.map(({ name }) => name), spills } };
  }

  /** Takes the workbook off the page at once, and ends what is behind it as soon as that has come to rest. */
  async close(): Promise<void> {
    this.pane.close();
    this.container.className = 'closing';
    // Disposed or without room while it still starts, Univer fails in what it has put off until later.
    await this.service(LifecycleService).onStage(LifecycleStages.Steady);
    this.excel.dispose();
    this.container.remove();
  }

  private service<T>(id: DependencyIdentifier<T>): T {
    return this.univer.univer.__getInjector().get(id);
  }
}

/** What the manifest refers Excel to: the add-in's functions, with help in Excel's language. */
async function readFunctions(language: Language) {
  const file = functionsFile(language);
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  const { functions, allowErrorForDataTypeAny } = (await response.json()) as FunctionsMetadata;
  return functions.map((metadata) => ({ ...metadata, allowErrorForDataTypeAny }));
}
