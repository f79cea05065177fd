import type { IWorkbookData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Language } from '../classifier/language';
import type { FunctionsMetadata } from '../functions/metadata';
import { SimulatedExcel } from '../simulator/simulated-excel';
import { SimulatedWorkbook } from '../simulator/workbook/simulated-workbook';
import type { Saving } from '../simulator/xlsx/write-snapshot';
import { startSpreadsheet } from './start-spreadsheet';
import { showTableLooks } from './table-looks';
import { openTaskPane, type TaskPane } from './task-pane';

const locales: Readonly<Record<Language, string>> = { en: 'en-US', zh: 'zh-CN' };
const functionsFile: Readonly<Record<Language, string>> = { en: 'functions.json', zh: 'functions.zh.json' };

/** Where the parts of Excel are shown. */
export interface Slots {
  readonly spreadsheet: HTMLElement;
  readonly taskPane: HTMLElement;
}

/** One workbook, open in one Excel of one language, with the add-in loaded: what a window of Excel is. */
export class Session {
  private constructor(
    readonly language: Language,
    readonly workbook: SimulatedWorkbook,
    readonly excel: SimulatedExcel,
    /** What the workbook holds now, as `saveWorkbook` takes it. */
    readonly content: () => { snapshot: IWorkbookData; saving: Saving },
    private readonly pane: TaskPane,
    private readonly container: HTMLElement,
  ) {}

  /** Resolves when the workbook is on screen and the add-in is loading. */
  static async start(data: IWorkbookData, language: Language, slots: Slots): Promise<Session> {
    const container = document.createElement('div');
    slots.spreadsheet.append(container);
    const [univer, functions] = await Promise.all([
      startSpreadsheet(container, language),
      readFunctions(language),
    ]);
    const workbook = new SimulatedWorkbook({ univer, data });
    showTableLooks(univer, data);
    const excel = new SimulatedExcel({ workbook, displayLanguage: locales[language] });
    excel.defineFunctions(functions);
    const content = () => {
      const snapshot = univer.api.getActiveWorkbook()?.save();
      if (!snapshot) throw new Error('No workbook is open');
      const formulas = univer.univer.__getInjector().get(FormulaDataModel);
      const spills = {
        ranges: formulas.getArrayFormulaRange()[snapshot.id],
        cells: formulas.getArrayFormulaCellData()[snapshot.id],
      };
      return { snapshot, saving: { customFunctions: functions.map(({ name }) => name), spills } };
    };
    return new Session(language, workbook, excel, content, openTaskPane(excel, slots.taskPane), container);
  }

  /** Rejects where the add-in's page cannot be had. */
  get paneLoaded(): Promise<void> {
    return this.pane.loaded;
  }

  close(): void {
    this.pane.close();
    this.excel.dispose();
    this.container.remove();
  }
}

/** What the manifest refers Excel to: the add-in's functions, with help in Excel's language. */
async function readFunctions(language: Language) {
  const response = await fetch(functionsFile[language]);
  if (!response.ok) throw new Error(`${functionsFile[language]}: ${response.status} ${response.statusText}`);
  const { functions, allowErrorForDataTypeAny } = (await response.json()) as FunctionsMetadata;
  return functions.map((metadata) => ({ ...metadata, allowErrorForDataTypeAny }));
}
