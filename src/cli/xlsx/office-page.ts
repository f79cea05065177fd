import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { IWorkbookData } from '@univerjs/core';
import { JSDOM } from 'jsdom';
import { optionalDependencies } from '../../../package.json';
import { defaultLanguage, traits } from '../../classifier/language';
import type { DecimalSign } from '../../csv/dialect';
import { cultureWith } from '../../csv/number-signs';
import { associateFunctions } from '../../functions';
import { functionsMetadata } from '../../functions/metadata';
import { contentToSave } from '../../simulator/content-to-save';
import { giveWhatUniverDoesNotKeep } from '../../simulator/not-kept-by-univer';
import { SimulatedExcel } from '../../simulator/simulated-excel';
import { windowExternal } from '../../simulator/wire/page/window-external';
import { SimulatedWorkbook } from '../../simulator/workbook/simulated-workbook';
import { CliProblem } from '../problem/cli-problem';
import { startUniver } from '../../simulator/workbook/univer/start-univer';

/**
 * A culture without a region, because the command may run in another country than that of the sheet's user. So
 * `03/04/2026` is a date only if its column shows the order of day and month.
 */
const nowhere = { decimal: '.', thousands: '', shortDate: '' };

const regionWith = (decimal: DecimalSign | undefined) =>
  decimal === undefined ? nowhere : { ...nowhere, decimal, thousands: cultureWith(decimal).group };

/** A workbook that is open in the simulated Excel. The add-in's own code reads and changes it through office.js. */
export interface OfficePage {
  /** Returns the workbook as `saveWorkbook` takes it, once all formulas are calculated. */
  content(): Promise<ReturnType<typeof contentToSave>>;
  close(): void;
}

/**
 * Opens a workbook in a simulated Excel and starts the genuine office.js, in a page without a browser. From then on the
 * use cases of the add-in work on this workbook.
 *
 * @param decimal the decimal sign of amounts that are text
 */
export async function openOfficePage(data: IWorkbookData, decimal?: DecimalSign): Promise<OfficePage> {
  const univer = startUniver();
  const workbook = new SimulatedWorkbook({ univer, data, region: regionWith(decimal) });
  giveWhatUniverDoesNotKeep(workbook, data);
  // The language of Excel does not matter here, because the choice names the language to write in.
  const excel = new SimulatedExcel({ workbook, displayLanguage: traits[defaultLanguage].locale });
  const { functions, allowErrorForDataTypeAny } = functionsMetadata(defaultLanguage, 'https://localhost');
  excel.defineFunctions(functions.map((metadata) => ({ ...metadata, allowErrorForDataTypeAny })));
  const { window } = new JSDOM('<!doctype html><head></head>', {
    url: 'http://localhost/',
    resources: 'usable',
    runScripts: 'dangerously',
  });
  Object.assign(window, { TextEncoder, TextDecoder, MessageChannel });
  Object.defineProperty(window, 'external', { value: windowExternal(excel), configurable: true });
  await loadOffice(window.document);
  const page = window as unknown as typeof globalThis;
  await page.Office.onReady();
  const { Office, Excel, OfficeExtension, CustomFunctions } = page;
  Object.assign(globalThis, { Office, Excel, OfficeExtension, CustomFunctions });
  associateFunctions();
  return {
    async content() {
      await workbook.calculated();
      return contentToSave(
        univer,
        workbook,
        functions.map(({ name }) => name),
      );
    },
    close() {
      excel.dispose();
      window.close();
    },
  };
}

function officeFile(): string {
  try {
    return createRequire(__filename).resolve('@microsoft/office-js/dist/office.js');
  } catch {
    throw new CliProblem('officeMissing', { version: optionalDependencies['@microsoft/office-js'] });
  }
}

function loadOffice(document: Document): Promise<void> {
  const file = officeFile();
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = pathToFileURL(file).href;
    script.onload = () => loaded();
    script.onerror = () => failed(new Error(`${file} could not be loaded: run npm ci.`));
    document.head.append(script);
  });
}
