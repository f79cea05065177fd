import {
  LifecycleService,
  LifecycleStages,
  type DependencyIdentifier,
  type IWorkbookData,
} from '@univerjs/core';
import { traits, type Language } from '../classifier/language';
import { functionsFile } from '../functions/functions-file';
import type { FunctionsMetadata } from '../functions/metadata';
import type { FunctionMetadata } from '../simulator/wire/functions/function-contract';
import { startUniver, type StartedUniver } from '../simulator/workbook/univer/start-univer';
import { SimulatedExcel } from '../simulator/simulated-excel';
import { SimulatedWorkbook } from '../simulator/workbook/simulated-workbook';
import type { Saving } from '../simulator/xlsx/save/patch-workbook';
import { contentToSave } from '../simulator/content-to-save';
import { giveWhatUniverDoesNotKeep } from '../simulator/not-kept-by-univer';
import { showPlainSpreadsheet } from './plain-spreadsheet';
import { showTableLooks } from './table-looks';
import { openTaskPane, type TaskPane } from './task-pane';

/** The elements of the page that hold Excel's window: spreadsheet and pane. */
export interface Slots {
  readonly spreadsheet: HTMLElement;
  readonly taskPane: HTMLElement;
}

/** An open workbook with the add-in loaded, in a simulated Excel of its own, as in one window of Excel. */
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

  /**
   * Opens a workbook. Resolves when it is visible and can be used; the add-in is still loading then.
   *
   * @param isPlain Whether the page does without a grid, for tests of the pane
   */
  static async start(
    data: IWorkbookData,
    language: Language,
    slots: Slots,
    isPlain: boolean,
  ): Promise<Session> {
    const container = document.createElement('div');
    // Ignores clicks at first: Univer shows its name box before it can scroll to a cell.
    container.className = 'starting';
    slots.spreadsheet.prepend(container);
    const [univer, functions] = await Promise.all([
      isPlain ? startUniver() : startDrawn(container, language),
      readFunctions(language),
    ]);
    const session = new Session(univer, container, functions, data, language, slots.taskPane);
    if (isPlain) showPlainSpreadsheet(container, univer, session.workbook);
    else await session.service(LifecycleService).onStage(LifecycleStages.Rendered);
    container.className = '';
    return session;
  }

  /** Resolves when the pane's page has loaded; rejects if it cannot be loaded. */
  get paneLoaded(): Promise<void> {
    return this.pane.loaded;
  }

  /** Returns the present content, for `saveWorkbook`. */
  content(): { snapshot: IWorkbookData; saving: Saving } {
    const names = this.functions.map(({ name }) => name);
    return contentToSave(this.univer, this.workbook, names);
  }

  /** Hides the workbook at once, and disposes of it as soon as Univer has finished starting. */
  async close(): Promise<void> {
    this.pane.close();
    this.container.className = 'closing';
    // Univer's delayed work would fail if it were disposed of, or hidden completely, while it starts.
    if (!this.univer.withoutPage) await this.service(LifecycleService).onStage(LifecycleStages.Steady);
    this.excel.dispose();
    this.container.remove();
  }

  private service<T>(id: DependencyIdentifier<T>): T {
    return this.univer.univer.__getInjector().get(id);
  }
}

/** Starts Univer with its grid, which is half of this page's scripts. */
async function startDrawn(container: HTMLElement, language: Language): Promise<StartedUniver> {
  const { startSpreadsheet } = await import('./start-spreadsheet');
  return startSpreadsheet(container, language);
}

/** Reads the add-in's functions from its functions.json, with help in Excel's language. */
async function readFunctions(language: Language) {
  const file = functionsFile(language);
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  const { functions, allowErrorForDataTypeAny } = (await response.json()) as FunctionsMetadata;
  return functions.map((metadata) => ({ ...metadata, allowErrorForDataTypeAny }));
}
